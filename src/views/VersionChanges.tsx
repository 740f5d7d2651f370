import type { DataVersion, VersionChange } from '#domain/schema/datasetIndex.ts'
import { grouped } from '#domain/words/grouped.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './VersionChanges.module.css'

/** What a version says it changed: in short, then line by line, what was wrong apart from what is new. */
export function VersionChanges({ version }: { readonly version: DataVersion }) {
  const { changes, corrections, additions } = version
  return (
    <>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Lines lines={corrections} one="correction" many="corrections" />
      <Lines lines={additions} one="addition" many="additions" />
    </>
  )
}

type LinesProps = {
  readonly lines: readonly VersionChange[]
  readonly one: string
  readonly many: string
}

function Lines({ lines, one, many }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <Disclosure summary={sentenceCase(count(lines.length, one, many))}>
      {[...grouped(lines, ({ about }) => about)].map(([about, those]) => (
        <section key={about}>
          <h4 className={styles.about}>{sentenceCase(about)}</h4>
          <ul className={styles.changes}>
            {those.map(({ what, why }) => (
              <li key={what}>
                <span>{what}</span>{' '}
                {why !== null && <span className={styles.why}>Reason: {why}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  )
}
