import { useTables } from '#data/useTables.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { STANCE_VALUES } from '#domain/schema/values.ts'
import { plainWords } from '#domain/words/plainWords.ts'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './MethodsView.module.css'

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

/** How stances are coded, term by term. */
export function Codebook({ version }: { readonly version: DataVersion }) {
  const { codebook } = useTables(version, ['codebook'])
  return (
    <div className={styles.folds}>
      {SECTION_NAMES.map(([section, name]) => {
        const entries = codebook.filter((entry) => entry.section === section)
        return (
          entries.length > 0 && (
            <Disclosure key={section} summary={<h3>{name}</h3>} open={section === 'stance'}>
              <dl className={styles.terms}>
                {entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </dl>
            </Disclosure>
          )
        )
      })}
    </div>
  )
}

function Entry({ entry }: { readonly entry: CodebookEntry }) {
  const stance = STANCE_VALUES.find((value) => value === entry.term)
  return (
    <div className={styles.term} id={`codebook-${entry.id}`}>
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
