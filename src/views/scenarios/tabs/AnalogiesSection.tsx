import { digits } from '#plain/digits.ts'
import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type { Analogy } from '#domain/schema/scenarioTables.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { span } from '#ui/format.ts'
import type { SectionProps } from './section.ts'
import halves from './columns.module.css'
import styles from './AnalogiesSection.module.css'
import layout from './parts.module.css'

/** Other regulators that test before release: what they take, where the likeness holds, and where it breaks. */
export function AnalogiesSection({ version, lens }: Pick<SectionProps, 'version' | 'lens'>) {
  const { analogies } = seenTables(useTables(version, ['analogies']), lens)
  if (analogies.length === 0) return null
  return (
    <section className={layout.section} aria-labelledby="analogies">
      <h3 id="analogies" className={layout.head}>
        What other regulators take
      </h3>
      <p>
        Figures of {analogies.map(({ name }) => name).join(' and ')}. They are analogies: each fits
        in one way and breaks in others.
      </p>
      <div className={halves.halves}>
        {analogies.map((analogy) => (
          <AnalogyRecord key={analogy.id} analogy={analogy} version={version} />
        ))}
      </div>
    </section>
  )
}

function AnalogyRecord({
  analogy,
  version,
}: {
  readonly analogy: Seen<Analogy>
  readonly version: DataVersion
}) {
  const { name, fits, breaks, figures } = analogy
  return (
    <article className={styles.analogy}>
      <h4>{name}</h4>
      <dl>
        <dt>Fits</dt>
        <dd>{fits}</dd>
        <dt>Breaks</dt>
        <dd>{breaks}</dd>
      </dl>
      <ul>
        {figures.map((figure) => (
          <li key={figure.measure}>
            <Disclosure
              summary={
                <>
                  {figure.measure}: <strong>{figureWords(figure)}</strong>
                </>
              }
            >
              {figure.note && <p>{figure.note}.</p>}
              <SeenEvidence version={version} row={figure} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <Disclosure summary="Evidence for the comparison">
        <SeenEvidence version={version} row={analogy} />
      </Disclosure>
    </article>
  )
}

/** `10–12 months`; `1 USD million or more` without an upper end. */
function figureWords({ low, high, unit }: Analogy['figures'][number]): string {
  return high === null ? `${digits(low)} ${unit} or more` : `${span(low, high)} ${unit}`
}
