import type { AnyLever } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { settingNow, valuesFor, type ChangeLevers } from '#levers/changeLevers.ts'
import { ParamControls } from '#levers/ParamControls.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Superscript } from '#ui/Superscript.tsx'

type LeverControlProps = {
  readonly lever: AnyLever
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** From the lever's definition: its usual settings, then a control for each parameter. */
export function LeverControl({ lever, runs, change }: LeverControlProps) {
  const { choices } = lever
  return (
    <>
      {choices.length > 0 && (
        <Segmented
          label={lever.name}
          hideLabel
          options={choices.map((one) => ({
            value: one.value,
            label: (
              <span>
                <Superscript text={one.label} />
              </span>
            ),
          }))}
          value={settingNow(lever, runs.levers)?.value ?? ''}
          onChange={(setting) => change(valuesFor(lever, setting, runs) ?? {})}
        />
      )}
      <ParamControls {...{ lever, runs, change }} />
    </>
  )
}
