import { useChanges } from '#data/changes.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { ChangeLine } from '#domain/schema/versionChanges.ts'
import { grouped } from '#domain/words/grouped.ts'
import { count, sentenceCase } from '#domain/words/words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import styles from './VersionChangeList.module.css'

type VersionChangeListProps = { readonly version: IsoDate }

export function VersionChangeList({ version }: VersionChangeListProps) {
  return (
    <LoadBoundary what={`what the data of ${dayWords(version)} changed`} minHeight={96}>
      <Changes version={version} />
    </LoadBoundary>
  )
}

function Changes({ version }: VersionChangeListProps) {
  const said = useChanges(version)
  if (!said) return <p>What it changed is not listed.</p>
  const { changes, corrections, additions } = said
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
  readonly lines: readonly ChangeLine[]
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
