import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { describeRule } from '#domain/regimes/rule/describeRule.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import { foundOn, type Finding } from '#domain/regimes/rule/foundOn.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { hatchPath } from '#marks/hatch.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './RuleTrace.module.css'

/** A model under the rule on one side: as found and now, or one of two regimes. */
export type TraceSide = { readonly label: string; readonly assessed: Assessed }

type RuleTraceProps = {
  readonly run: ScenarioRun
  /** What each line came to; without any the rule alone is shown. */
  readonly sides?: readonly TraceSide[]
  readonly naming: Naming
}

const NONE: readonly TraceSide[] = []

/** The rule as it ran, levers included. With sides, the lines that no side came to are counted. */
export function RuleTrace({ run, sides = NONE, naming }: RuleTraceProps) {
  const lines = describeRule(run.rule, run.regimes, naming).map((line) => ({
    ...line,
    found: sides.map(({ assessed }) => foundOn(line, assessed)),
  }))
  const shown = lines.filter(
    ({ found }) => found.length === 0 || found.some(({ truth }) => truth !== 'untried'),
  )
  const untried = lines.length - shown.length
  return (
    <>
      {sides.length > 1 && (
        <p className={styles.heads} aria-hidden="true">
          {sides.map(({ label }) => (
            <span key={label}>{label.replace('As ', '').toLowerCase()}</span>
          ))}
        </p>
      )}
      <ol className={styles.cases} data-sides={sides.length}>
        {shown.map(({ decider, number, words, regimeName, found }) => (
          <li key={decider} data-decides={found.at(-1)?.decides ? '' : undefined}>
            <span className={styles.number}>{number ?? 'Else'}</span>
            <span>
              <Superscript text={words} />: {regimeName}.
              {found.some(({ truth }) => truth === null) && (
                <span className={styles.found}>
                  {found.find(({ truth }) => truth === null)?.words}
                </span>
              )}
            </span>
            {found.map((one, index) => (
              <Found
                key={sides[index]?.label}
                label={sides[index]?.label ?? ''}
                found={one}
                isOnly={found.length === 1}
              />
            ))}
          </li>
        ))}
      </ol>
      {untried > 0 && <p className={styles.note}>{untried} more, not tried</p>}
      {run.rule !== run.variant && (
        <p className={styles.note}>Levers have changed this rule from its published form.</p>
      )}
    </>
  )
}

type FoundProps = { readonly found: Finding; readonly label: string; readonly isOnly: boolean }

/** Yes, no, a hatched box where it cannot be told, a dash where it was not tried. */
function Found({ found: { truth, words, decides }, label, isOnly }: FoundProps) {
  return (
    <span className={styles.truth} data-decides={decides || undefined}>
      <span aria-hidden="true">
        {truth === true ? 'yes' : truth === false ? 'no' : truth === 'untried' ? '–' : <Hatched />}
      </span>
      {!isOnly && <span className="visually-hidden">{label}: </span>}
      {/* What cannot be told stands under the case. */}
      {truth !== null && <span className="visually-hidden">{words}</span>}
    </span>
  )
}

const Hatched = () => (
  <svg width="11" height="11" viewBox="0 0 11 11" focusable="false">
    <path d={hatchPath(0, 0, 11, 11, 4.5)} stroke="var(--hatch)" strokeWidth="1.6" />
    <rect
      x="0.7"
      y="0.7"
      width="9.6"
      height="9.6"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.4"
    />
  </svg>
)
