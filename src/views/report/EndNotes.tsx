import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { SourceLink } from '#evidence/CitationList.tsx'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import styles from './ReportView.module.css'

type EndNotesProps = {
  readonly notes: readonly Source[]
  /** Of each figure, with repeats. */
  readonly versions: readonly DataVersion[]
}

export function EndNotes({ notes, versions }: EndNotesProps) {
  const used = [...new Map(versions.map((version) => [version.id, version])).values()]
  return (
    <section className={styles.end}>
      {notes.length > 0 && (
        <>
          <h2>Sources</h2>
          <ol className={styles.sources}>
            {notes.map((source) => (
              <li key={source.id}>
                <SourceLink source={source} id={source.id} />
              </li>
            ))}
          </ol>
        </>
      )}
      {used.length > 0 && (
        <>
          <h2>Data</h2>
          {used.map(({ id, title, asOfNote }) => (
            <p key={id}>
              {PUBLISHER}, data version {id}: {title}. {asOfNote}
            </p>
          ))}
          <p>{LICENCE.name}. Each figure is pinned: its address shows the same data for good.</p>
        </>
      )}
    </section>
  )
}
