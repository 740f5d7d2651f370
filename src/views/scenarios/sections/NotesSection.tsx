import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { ScenarioNote } from '#domain/schema/scenarioTables.ts'
import { CitationList } from '#evidence/CitationList.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from '#views/scenarios/ScenariosView.module.css'

export function NotesSection({ version }: { readonly version: DataVersion }) {
  const { scenarioNotes } = useTables(version, ['scenarioNotes'])
  return (
    <section className={styles.section} aria-labelledby="caveats">
      <h2 id="caveats">What limits this</h2>
      <div className={styles.halves}>
        <Notes title="Caveats" notes={scenarioNotes.filter(({ kind }) => kind === 'caveat')} />
        <Notes
          title="How it is made"
          notes={scenarioNotes.filter(({ kind }) => kind === 'method')}
        />
      </div>
    </section>
  )
}

function Notes({
  title,
  notes,
}: {
  readonly title: string
  readonly notes: readonly ScenarioNote[]
}) {
  if (notes.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.notes}>
        {notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

/** The coder's own reading, marked as such. */
export function Reading({ version }: { readonly version: DataVersion }) {
  const { scenarioNotes } = useTables(version, ['scenarioNotes'])
  return scenarioNotes
    .filter(({ kind }) => kind === 'question' || kind === 'reading')
    .map(({ id, kind, text, evidence }) => (
      <section key={id} className={styles.reading}>
        <h3>{kind === 'question' ? 'The question' : 'The coder’s reading'}</h3>
        <p>{text}</p>
        {evidence.length > 0 && (
          <Disclosure summary="Evidence for this">
            <CitationList version={version} evidence={evidence} />
          </Disclosure>
        )}
      </section>
    ))
}
