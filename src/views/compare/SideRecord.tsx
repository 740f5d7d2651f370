import { Link } from 'wouter'
import { hindsightOf, type Cell } from '#domain/cells/cell.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import styles from './CellRecord.module.css'
import { cellTitle, dateWords } from './cellWords.ts'

type SideRecordProps = {
  readonly title: string
  /** `null`: this side's data does not have the company. */
  readonly cell: Cell | null
  readonly version: DataVersion
  readonly href: string
}

export function SideRecord({ title, cell, version, href }: SideRecordProps) {
  if (cell === null) {
    return (
      <section className={styles.side}>
        <h3>{title}</h3>
        <p className={styles.words}>Not in the data.</p>
      </section>
    )
  }
  const { detail, confidence, source } = cell
  const dated = dateWords(cell)
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      <p className={styles.answer}>{cellTitle(cell)}</p>
      {detail && <p className={styles.words}>{detail}</p>}
      {(confidence !== null || dated) && (
        <p className={styles.line}>
          {confidence !== null && (
            <ConfidenceMark
              confidence={confidence}
              withWord
              withHindsight={hindsightOf(cell) !== null}
            />
          )}
          {confidence !== null && dated && ' · '}
          {dated}
        </p>
      )}
      {source !== null && <SeenEvidence version={version} row={source.row} />}
      <p className={styles.line}>
        <Link href={href}>Open this cell in its table</Link>
      </p>
    </section>
  )
}
