import type { DataVersion } from '#domain/datasetIndex.ts'
import { dayWords } from '#domain/edtfWords.ts'
import type { Source } from '#domain/recordTables.ts'
import { LICENCE, PUBLISHER } from '#share/cite/reference.ts'
import styles from './ReportView.module.css'

type EndNotesProps = {
  readonly notes: readonly Source[]
  /** Of each figure; the same one may come more than once. */
  readonly versions: readonly DataVersion[]
}

/** The sources behind all figures, numbered through, and the data that they were drawn from. */
export function EndNotes({ notes, versions }: EndNotesProps) {
  const used = [...new Map(versions.map((version) => [version.id, version])).values()]
  return (
    <section className={styles.end}>
      {notes.length > 0 && (
        <>
          <h2>Sources</h2>
          <ol className={styles.sources}>
            {notes.map(({ id, publisher, title, published, url }) => (
              <li key={id}>
                {publisher}, {url === null ? title : <a href={url}>{title}</a>}
                {published && `, ${dayWords(published, 'short')}`}
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
