import { useTables } from '#data/useTables.ts'
import type { CodebookEntry } from '#domain/schema/codebookTables.ts'
import type { CellRow } from '#domain/cells/cell.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { decidingRule } from '#domain/stance/decidingRule.ts'
import { sentenceCase } from '#domain/words/words.ts'
import styles from './CellRecord.module.css'

type DecidedByProps = {
  readonly version: DataVersion
  readonly source: Exclude<CellRow, { table: 'positions' }>
}

/** Codebook entries: definition and rule of a stance, status of a commitment. */
export function DecidedBy({ version, source }: DecidedByProps) {
  const { codebook } = useTables(version, ['codebook'])
  const entries = entriesFor(source, codebook)
  if (entries.length === 0) return null
  return (
    <section>
      <h3 className={styles.head}>What decided it</h3>
      <dl className={styles.rules}>
        {entries.map(({ id, term, definition, evidenceNeeded, note }) => (
          <div key={id}>
            <dt>{sentenceCase(term)}</dt>
            <dd>
              {definition}
              {evidenceNeeded && <p>Evidence needed: {evidenceNeeded}</p>}
              {note && <p>{note}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function entriesFor(
  source: DecidedByProps['source'],
  codebook: readonly CodebookEntry[],
): readonly CodebookEntry[] {
  if (source.table === 'commitments') {
    return codebook.filter(
      ({ section, term }) => section === 'commitment-status' && term === source.row.status,
    )
  }
  const { value, rules } = decidingRule(source.row, codebook)
  return value === null ? rules : [value, ...rules]
}
