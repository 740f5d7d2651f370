import { RangeFields } from '#filters/RangeFields.tsx'
import { leverValues, type ScenarioValues } from '#url/scenarios.ts'
import { leversOf } from '#url/scenarios.ts'
import { LeverChoice } from './Lever.tsx'
import { WINDOW } from './leverPlaces.ts'
import styles from './LeverBar.module.css'
import type { ChangeLevers } from './useSteps.ts'

type WindowChoiceProps = { readonly values: ScenarioValues; readonly change: ChangeLevers }

/** Which releases are counted: a usual window, or any days. */
export function WindowChoice({ values, change }: WindowChoiceProps) {
  const isOwn = values.from !== null || values.to !== null
  const levers = leversOf(values)
  return (
    <div className={styles.window}>
      <LeverChoice
        control={WINDOW}
        value={isOwn ? '' : values.window}
        onChoose={(value) => {
          const to = WINDOW.places.find((place) => place.value === value)?.to
          if (to) change(leverValues({ ...levers, ...to }))
        }}
      />
      <p>Or days of your own:</p>
      <RangeFields from={values.from} to={values.to} change={change} />
    </div>
  )
}
