import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { LeverNaming } from '#domain/regimes/levers/lever.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { ruleWords } from '#domain/regimes/runs/scenarioWords.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './RegimeRecord.module.css'
import { RuleTrace } from '#views/scenarios/trace/RuleTrace.tsx'

type RegimeRecordProps = {
  readonly version: DataVersion
  readonly run: ScenarioRun
  readonly name: string
  readonly naming: LeverNaming
  /** Whether the rule is unfolded. */
  readonly isOpen?: boolean
}

export function RegimeRecord({ version, run, name, naming, isOpen = false }: RegimeRecordProps) {
  const { scenario } = run
  return (
    <article className={styles.regime}>
      <h3>{name}</h3>
      {(run.rule !== run.variant || run.variant.id !== scenario.baseVariant) && (
        <p>
          {ruleWords(run, naming).replace(/\.?$/, '.')} The words below are of the regime as
          published.
        </p>
      )}
      <p>
        <Superscript text={scenario.summary} />
      </p>
      {scenario.covered && (
        <p className={styles.covered}>
          <strong>Covers:</strong> <Superscript text={scenario.covered} />
        </p>
      )}
      <p className={styles.covered}>
        <strong>The branch of the question that it answers:</strong> {scenario.seedBranch}.
      </p>
      <Disclosure summary="The rule, case by case" open={isOpen}>
        <RuleTrace run={run} naming={naming} />
      </Disclosure>
      <Disclosure summary="Evidence for the regime">
        <SeenEvidence version={version} row={scenario} />
      </Disclosure>
    </article>
  )
}
