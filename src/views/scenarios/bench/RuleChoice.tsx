import { lazy } from 'react'
import { scenarioName, shortRule } from '#domain/regimes/runs/scenarioWords.ts'
import { Popover } from '#filters/Popover.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import type { RuleChoiceProps } from './bench.ts'
import styles from './Bars.module.css'

/** Loaded when it is opened. */
const RuleList = lazy(() =>
  import('#views/scenarios/levers/RuleList.tsx').then((module) => ({ default: module.RuleList })),
)

/** The rule of a regime as it ran; behind it, every rule that it could have. */
export function RuleChoice({ run, runs, change }: RuleChoiceProps) {
  const isChosen = run.variant.id !== run.scenario.baseVariant
  return (
    <Popover
      title={`Rule of ${scenarioName(run.scenario)}`}
      className={styles.rule}
      width="wide"
      label={
        <>
          <span className={styles.ruleName} data-changed={isChosen || undefined}>
            <Superscript text={shortRule(run)} />
          </span>
          <svg width="9" height="6" viewBox="0 0 9 6" aria-hidden="true" focusable="false">
            <path d="M1 1l3.5 3.5L8 1" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </>
      }
    >
      <LoadBoundary what="the rules">
        <RuleList {...{ run, runs, change }} />
      </LoadBoundary>
    </Popover>
  )
}
