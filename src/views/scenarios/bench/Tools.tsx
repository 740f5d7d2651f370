import { EVERY_LEVER } from '#domain/regimes/levers/levers.ts'
import { PageShare } from '#share/PageShare.tsx'
import { Button } from '#ui/Button.tsx'
import { leverValues, scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import type { useSteps } from '#views/scenarios/levers/useSteps.ts'
import styles from './Workbench.module.css'

type ToolsProps = {
  readonly steps: ReturnType<typeof useSteps>
  readonly isMoved: boolean
}

/** Every decision where it was found; what is counted stays. */
const FOUND: Partial<ScenarioValues> = {
  ...Object.assign(
    {},
    ...EVERY_LEVER.filter(({ isDecision }) => isDecision).map(({ defaults }) =>
      leverValues(defaults),
    ),
  ),
  list: null,
  last: null,
}

/** In fixed places, so that the next press meets the same button. */
export function Tools({ steps, isMoved }: ToolsProps) {
  const { change, undo, redo } = steps
  return (
    <div className={styles.tools} role="group" aria-label="Tools">
      <Button disabled={undo === null} onClick={() => undo?.()}>
        Undo
      </Button>
      <Button disabled={redo === null} onClick={() => redo?.()}>
        Redo
      </Button>
      <Button disabled={!isMoved} onClick={() => change(FOUND)}>
        Reset all
      </Button>
      <PageShare address={scenariosAddress} />
    </div>
  )
}
