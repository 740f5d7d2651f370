import { Link } from 'wouter'
import { assess } from '#domain/regimes/rule/assessed.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { Model, TrainingCompute } from '#domain/schema/modelTable.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { countryWords, weightsAccessWords } from '#domain/words/words.ts'
import { bandWords } from '#charts/bars/bands.ts'
import { regimeWords } from '#domain/regimes/runs/moveWords.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { DisputeList } from '#evidence/DisputeList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { pageHref } from '#url/hrefs.ts'
import type { SharedValues } from '#url/address.ts'
import { RuleTrace } from './RuleTrace.tsx'
import styles from './TracePanel.module.css'
import { knownCompute } from '#domain/models/compute.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import { Superscript } from '#ui/Superscript.tsx'
import { plainWords } from '#domain/words/plainWords.ts'

type TracePanelProps = {
  readonly version: DataVersion
  readonly model: Model
  readonly runs: ScenarioRuns
  readonly values: SharedValues
  /** The page with a goal set for this model. */
  readonly tippingHref: (reached: boolean) => string
}

export function TracePanel({ version, model, runs, values, tippingHref }: TracePanelProps) {
  const { pairs, all, naming, levers } = runs
  const shown = [...new Set(pairs.flatMap(({ before, after }) => [before, after]))]
  const names = new Map<ScenarioRun, string>(
    pairs.flatMap(({ before, after, beforeName, afterName }) => [
      [before, beforeName] as const,
      [after, afterName] as const,
    ]),
  )
  const others = all.filter((run) => !shown.includes(run))
  const isCounted = all[0]?.assessed.some((one) => one.model.id === model.id)
  const judged = (run: ScenarioRun) => assess(run.rule, model, run.context, run.regimes)
  const looked = pairs[0]?.after
  return (
    <article className={styles.trace}>
      <p className={styles.kind}>
        {naming.developer(model.developer)}, {edtfWords(model.released)}
      </p>
      <h2>{model.name}</h2>
      {!isCounted && (
        <p className={styles.aside}>
          Not counted under the present levers
          {model.weightsAccess === 'unreleased' && ': it was never released'}. The rules are tried
          on it all the same.
        </p>
      )}
      {shown.map((run) => (
        <section key={names.get(run)} className={styles.side}>
          <h3>{names.get(run)}</h3>
          <p className={styles.verdict}>
            <strong>{bandWords(judged(run).band)}.</strong> {regimeWords(run, judged(run), naming)}.
          </p>
          <RuleTrace run={run} assessed={judged(run)} naming={naming} />
        </section>
      ))}
      {others.length > 0 && (
        <Disclosure summary={`${others.length} other regimes`}>
          <dl className={styles.others}>
            {others.map((run) => (
              <div key={run.scenario.id}>
                <dt>{scenarioName(run.scenario)}</dt>
                <dd>
                  {bandWords(judged(run).band)}: {regimeWords(run, judged(run), naming)}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      {looked && (
        <p>
          <Link href={tippingHref(judged(looked).reached !== true)}>
            The smallest change of levers that flips it in {scenarioName(looked.scenario)}
          </Link>
        </p>
      )}
      <h3>What the rules read</h3>
      <dl className={styles.facts}>
        <Fact name="Country">
          {model.developerCountry ? countryWords(model.developerCountry) : 'Not on record'}
        </Fact>
        <Fact name="Weights">
          {weightsAccessWords(model.weightsAccess)}
          {model.license && `, ${model.license}`}
        </Fact>
        <Fact name="Tier">{model.tier}, an editorial judgement</Fact>
        <Fact name="Compute">
          <ComputeFact compute={model.trainingCompute} imputed={levers.imputed} />
        </Fact>
        <Fact name="Agreement">
          {model.usAgreementInForceAtRelease ? 'in force at release' : 'none in force at release'}
        </Fact>
      </dl>
      <h3>Evidence</h3>
      <SeenEvidence version={version} row={model} />
      <DisputeList version={version} table="models" id={model.id} />
      <p>
        <Link href={pageHref('models', values, { model: model.id })}>
          The model’s record, with government tests
        </Link>
      </p>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type ComputeFactProps = { readonly compute: TrainingCompute; readonly imputed: boolean }

const LEAD = {
  estimate: '',
  'at-least': 'at least ',
  below: 'below ',
  imputed: 'imputed ',
} as const

function ComputeFact({ compute, imputed }: ComputeFactProps) {
  const known = knownCompute(compute, imputed)
  if (known.kind === 'unknown') {
    return compute.imputedFlop === null
      ? 'Not known'
      : 'Only a figure inferred from benchmarks, which does not count here'
  }
  return (
    <>
      {LEAD[known.kind]}
      <Superscript text={flopWords(known.flop)} />
      {compute.basis && `, ${plainWords(compute.basis)}`}
    </>
  )
}
