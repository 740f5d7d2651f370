import type { ReactNode } from 'react'
import { knownCompute } from '#domain/models/compute.ts'
import { holds } from '#domain/regimes/rule/rule.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import { readsAs } from '#domain/regimes/levers/open.ts'
import { META_ID } from '#domain/regimes/levers/meta.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Model, TrainingCompute } from '#domain/schema/modelTable.ts'
import { plainWords } from '#domain/words/plainWords.ts'
import { countryWords, weightsAccessWords } from '#domain/words/words.ts'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './TracePanel.module.css'

type FactsReadProps = {
  readonly model: Model
  /** The rule as it runs now. */
  readonly run: ScenarioRun
}

/** What the rules read of a model: what is on record, and what a lever puts in its place. */
export function FactsRead({ model, run }: FactsReadProps) {
  const { levers } = run
  const read = readsAs(levers.open, model.weightsAccess)
  return (
    <dl className={styles.facts}>
      <Fact name="Country">
        {model.developerCountry ? countryWords(model.developerCountry) : 'Not on record'}
      </Fact>
      <Fact name="Weights">
        <span>
          {weightsAccessWords(model.weightsAccess)}
          {model.license && `, ${model.license}`}
        </span>
        {read !== model.weightsAccess && (
          <ByLever>{`counted as ${weightsAccessWords(read)}, where a rule asks`}</ByLever>
        )}
      </Fact>
      <Fact name="Tier">
        <span>{model.tier}, an editorial judgement</span>
      </Fact>
      <Fact name="Compute">
        <ComputeFact compute={model.trainingCompute} imputed={levers.imputed} />
        {levers.threshold !== null && (
          <ByLever>{`the line is ${flopWords(levers.threshold)}`}</ByLever>
        )}
      </Fact>
      <Fact name="Agreement">
        <AgreementFact model={model} run={run} />
      </Fact>
      {levers.meta === 'exempt' && model.developer === META_ID && (
        <Fact name="Exemption">
          <span>none on record</span>
          <ByLever>exempt</ByLever>
        </Fact>
      )}
    </dl>
  )
}

function AgreementFact({ model, run: { context } }: FactsReadProps) {
  const onRecord = model.usAgreementInForceAtRelease
  const counts = holds(
    { attr: 'usAgreementInForceAtRelease', op: 'eq', value: true },
    model,
    context,
  )
  return (
    <>
      <span>{onRecord ? 'in force at release' : 'none in force at release'}</span>
      {counts !== onRecord && <ByLever>{counts ? 'signed' : 'not signed'}</ByLever>}
    </>
  )
}

const ByLever = ({ children }: { readonly children: string }) => (
  <>
    <span>; </span>
    <mark>
      <Superscript text={`${children}, by your lever`} />
    </mark>
  </>
)

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
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
