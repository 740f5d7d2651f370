import { Link } from 'wouter'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { modelsNamed } from '#domain/record/modelsNamed.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'
import { weightsAccessWords } from '#domain/words/words.ts'
import type { SharedValues } from '#url/address.ts'
import { modelHref } from '#url/hrefs.ts'
import styles from './EventView.module.css'

type ModelsOfEventProps = {
  readonly version: DataVersion
  readonly event: OversightEvent
  readonly values: SharedValues
}

/** Nothing where it names none. */
export function ModelsOfEvent({ version, event, values }: ModelsOfEventProps) {
  const { models } = useTables(version, ['models'])
  const named = modelsNamed(event, models)
  if (named.length === 0) return null
  return (
    <section aria-labelledby="models">
      <h2 id="models">{named.length === 1 ? 'The model it names' : 'Models it names'}</h2>
      <ul className={styles.models}>
        {named.map((model) => (
          <li key={model.id}>
            <Link href={modelHref(model.id, values)}>{model.name}</Link>
            <p className={styles.when}>
              {edtfWords(model.released)} · {weightsAccessWords(model.weightsAccess)} ·{' '}
              {model.usAgreementInForceAtRelease
                ? 'agreement in force at release'
                : 'no agreement in force at release'}{' '}
              · {testsWords(model.governmentTesting.filter(({ role }) => role === 'subject'))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function testsWords(tests: readonly { readonly body: string; readonly timing: string }[]): string {
  return tests.length === 0
    ? 'no government test found'
    : tests.map(({ body, timing }) => `tested by ${body}, ${timing}`).join('; ')
}
