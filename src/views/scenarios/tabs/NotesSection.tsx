import { useTables } from '#data/useTables.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { Seen } from '#domain/schema/evidence.ts'
import type { ScenarioNote } from '#domain/schema/scenarioTables.ts'
import { CitationList } from '#evidence/CitationList.tsx'
import { WithHindsight } from '#evidence/SeenEvidence.tsx'
import { Absence } from '#marks/Absence.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './parts.module.css'
import layout from './columns.module.css'
import type { SectionProps } from './section.ts'

type NotesProps = Pick<SectionProps, 'version' | 'lens'>

/** What limits all this: caveats of the record, and how it was made. */
export function NotesSection({ version, lens }: NotesProps) {
  const { scenarioNotes } = seenTables(useTables(version, ['scenarioNotes']), lens)
  return (
    <section className={styles.section} aria-labelledby="limits-of-this">
      <h3 id="limits-of-this" className={styles.head}>
        What limits this
      </h3>
      <div className={layout.halves}>
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
      <h4>{title}</h4>
      <ul className={styles.notes}>
        {notes.map(({ id, text }) => text !== '' && <li key={id}>{text}</li>)}
      </ul>
    </div>
  )
}

/** The question of the page, and the coder's own reading of the evidence, marked as such. */
export function Reading({ version, lens }: NotesProps) {
  const { scenarioNotes } = seenTables(useTables(version, ['scenarioNotes']), lens)
  return scenarioNotes
    .filter(({ kind }) => kind === 'question' || kind === 'reading')
    .map((note: Seen<ScenarioNote>) => (
      <section key={note.id} className={layout.sentence}>
        <h3>{note.kind === 'question' ? 'The question' : 'The coder’s reading'}</h3>
        {note.text !== '' && <p>{note.text}</p>}
        {note.text === '' && !note.hindsight && <Absence kind="not-yet" />}
        {note.text !== '' && note.evidence.length > 0 && (
          <Disclosure summary="Evidence for this">
            <CitationList version={version} evidence={note.evidence} />
          </Disclosure>
        )}
        <WithHindsight version={version} hindsight={note.hindsight} />
      </section>
    ))
}
