import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { ATTRIBUTE_WORDS, describeRule, type RuleLine } from '#domain/regimes/rule/describeRule.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { listed } from '#domain/words/words.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './RuleTrace.module.css'
import { hatchPath } from '#marks/hatch.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

type RuleTraceProps = {
  readonly run: ScenarioRun
  /** Without it the rule alone is shown. */
  readonly assessed?: Assessed
  readonly naming: Naming
}

/** The rule as it ran, levers included. */
export function RuleTrace({ run, assessed, naming }: RuleTraceProps) {
  const isChanged = run.rule !== run.variant
  return (
    <>
      <ol className={styles.cases}>
        {describeRule(run.rule, run.regimes, naming).map((line) => {
          const found = assessed && foundOn(line, assessed)
          return (
            <li
              key={line.decider}
              data-decides={found?.decides ? '' : undefined}
              data-untried={found?.truth === 'untried' ? '' : undefined}
            >
              <span className={styles.number}>{line.number ?? 'Else'}</span>
              <span className={styles.words}>
                <Superscript text={line.words} />: {line.regimeName}.
                {found && (
                  <span className={styles.found}>
                    <TruthMark found={found.truth} /> {found.words}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
      {isChanged && (
        <p className={styles.note}>Levers have changed this rule from its published form.</p>
      )}
    </>
  )
}

type Finding = { readonly truth: Found; readonly words: string; readonly decides: boolean }

function foundOn({ decider }: RuleLine, { verdict }: Assessed): Finding {
  const decides = verdict.decidedBy === decider
  if (decider === 'otherwise') {
    const isOpen = verdict.deciders.includes('otherwise')
    if (!isOpen) return { truth: 'untried', words: 'Not reached', decides }
    return decides
      ? { truth: true, words: 'No case holds: this is what is left', decides }
      : { truth: null, words: 'May be what is left', decides }
  }
  const tried = verdict.trace.find(({ caseIndex }) => caseIndex === decider)
  if (!tried) return { truth: 'untried', words: 'Not tried', decides }
  if (tried.truth === null) {
    const missing = listed(tried.unknown.map((attr) => ATTRIBUTE_WORDS[attr]))
    return { truth: null, words: `Cannot be told: ${missing} unknown`, decides }
  }
  return { truth: tried.truth, words: tried.truth ? 'Holds' : 'Does not hold', decides }
}

/** `untried`: an earlier case decided. */
type Found = Truth | 'untried'

/** Filled: true; open: false; hatched: unknown; a dash: untried. */
function TruthMark({ found }: { readonly found: Found }) {
  return (
    <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true" focusable="false">
      {found === 'untried' ? (
        <path d="M1 5.5h9" stroke="var(--ink-3)" strokeWidth="1.4" />
      ) : (
        <>
          {found === null && (
            <path d={hatchPath(0, 0, 11, 11, 4.5)} stroke="var(--hatch)" strokeWidth="1.6" />
          )}
          <rect
            x="0.7"
            y="0.7"
            width="9.6"
            height="9.6"
            fill={found === true ? 'var(--ink)' : 'none'}
            stroke="var(--ink)"
            strokeWidth="1.4"
          />
        </>
      )}
    </svg>
  )
}
