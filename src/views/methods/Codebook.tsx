import { useTables } from '#data/useTables.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { stanceValue } from '#domain/schema/recordTables.ts'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import styles from './MethodsView.module.css'
import { plainWords } from '#domain/schema/history/plainWords.ts'

const SECTION_NAMES: readonly (readonly [CodebookEntry['section'], string])[] = [
  ['scope', 'What is coded'],
  ['excludes', 'What is left out'],
  ['stance', 'The five stances'],
  ['decision-rule', 'Which stance, in this order'],
  ['splitting', 'Where a period ends'],
  ['confidence', 'Confidence'],
  ['commitment-status', 'Commitments'],
  ['source-field', 'How sources were read'],
  ['reliability', 'How far to trust it'],
]

export function Codebook({ version }: { readonly version: DataVersion }) {
  const { codebook } = useTables(version, ['codebook'])
  return (
    <section id="codebook" className={styles.section}>
      <h2>How stances are coded</h2>
      {SECTION_NAMES.map(([section, name]) => {
        const entries = codebook.filter((entry) => entry.section === section)
        return (
          entries.length > 0 && (
            <div key={section} className={styles.group}>
              <h3>{name}</h3>
              <dl className={styles.terms}>
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </dl>
            </div>
          )
        )
      })}
    </section>
  )
}

function Entry({ entry }: { readonly entry: CodebookEntry }) {
  const stance = stanceValue.options.find((value) => value === entry.term)
  return (
    <div className={styles.term}>
      <dt>
        {stance && <StanceGlyph look={stance} />} {entry.term}
      </dt>
      <dd>
        {plainWords(entry.definition)}
        {entry.evidenceNeeded && <p className={styles.note}>Evidence: {entry.evidenceNeeded}</p>}
        {entry.note && <p className={styles.note}>{entry.note}</p>}
      </dd>
    </div>
  )
}
