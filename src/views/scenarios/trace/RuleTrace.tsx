import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { ATTRIBUTE_WORDS, describeRule, type RuleLine } from '#domain/regimes/rule/describeRule.ts'
import type { Naming } from '#domain/regimes/rule/describeTest.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { listed } from '#domain/words/words.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './RuleTrace.module.css'
import { TruthMark, type Found } from './TruthMark.tsx'

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
