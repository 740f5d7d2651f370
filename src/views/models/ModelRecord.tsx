import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords, edtfWords } from '#domain/days/edtfWords.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import { countryWords, weightsAccessWords } from '#domain/words/words.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { DisputeList } from '#evidence/DisputeList.tsx'
import { compact } from '#ui/format.ts'
import { pageHref } from '#url/hrefs.ts'
import type { SharedValues } from '#url/address.ts'
import { ComputeWords } from './ComputeWords.tsx'
import styles from './ModelRecord.module.css'
import { plainWords } from '#domain/words/plainWords.ts'

type ModelRecordProps = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly model: Seen<Model>
  readonly actors: readonly Actor[]
  /** Shared filters, for links. */
  readonly values: SharedValues
}

export function ModelRecord({ version, lens, model, actors, values }: ModelRecordProps) {
  // Not waited for: it only tags own words.
  const { companies } = useTables(version, [], ['companies'])
  const speakers = companies?.filter(({ id }) => id === model.developer) ?? []
  const developer = actors.find(({ id }) => id === model.developer)?.name ?? model.developer
  return (
    <article className={styles.record}>
      <p className={styles.kind}>
        {developer}
        {model.developerCountry && `, ${countryWords(model.developerCountry)}`} ·{' '}
        {edtfWords(model.released)}
      </p>
      <h2>{model.name}</h2>
      {lens.asof < version.id && (
        <p>
          Its facts are those of {dayWords(version.id)}; tests and counts are those of the day in
          view.
        </p>
      )}
      {model.note && <p>{model.note}</p>}
      <dl className={styles.facts}>
        <Fact name="Weights">
          {weightsAccessWords(model.weightsAccess)}
          {model.weightsAccessAtRelease &&
            ` (at release: ${weightsAccessWords(model.weightsAccessAtRelease)})`}
        </Fact>
        <Fact name="Licence">{model.license}</Fact>
        <Fact name="Tier">{model.tier}, an editorial judgement</Fact>
        <Fact name="Parameters">
          {model.parameters &&
            `${compact(model.parameters.total)}${model.parameters.active ? `, ${compact(model.parameters.active)} active` : ''}${model.parameters.confidence ? `, ${model.parameters.confidence}` : ''}`}
        </Fact>
        <Fact name="Training compute, FLOP">
          <ComputeWords model={model} />
        </Fact>
        <Fact name="Compute basis">
          {model.trainingCompute.basis && plainWords(model.trainingCompute.basis)}
        </Fact>
        <Fact name="US agreement at release">
          {model.usAgreementInForceAtRelease ? 'in force' : 'none in force'}
        </Fact>
        {model.downloads && (
          <Fact name="Downloads">
            {compact(model.downloads.count)}, {model.downloads.metric}, as of{' '}
            {edtfWords(model.downloads.asOf)}
          </Fact>
        )}
      </dl>
      <h3>Government tests</h3>
      {model.governmentTesting.length === 0 && <p>None found. A test may exist without a trace.</p>}
      {model.governmentTesting.map((test) => (
        <section key={test.body + test.what}>
          <p>
            <strong>
              {test.body}, {test.timing}
            </strong>
            , {edtfWords(test.date)}. {test.what}
            {test.role === 'reference' && ' (as a yardstick for another model)'}
          </p>
          <SeenEvidence version={version} row={test} speakers={speakers} />
        </section>
      ))}
      {model.governmentAction.length > 0 && <h3>Government acts</h3>}
      {model.governmentAction.map((act) => (
        <section key={act.kind + act.date}>
          <p>
            <strong>{act.kind}</strong>, {edtfWords(act.date)}. {act.what}
          </p>
          <SeenEvidence version={version} row={act} speakers={speakers} />
        </section>
      ))}
      <h3>Evidence</h3>
      <SeenEvidence version={version} row={model} speakers={speakers} />
      <DisputeList version={version} lens={lens} table="models" id={model.id} />
      <p>
        <Link className="alone" href={pageHref('scenarios', values, { model: model.id })}>
          How each scenario would treat it
        </Link>
      </p>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? 'Not known'}</dd>
    </div>
  )
}
