import { hindsightOf, type Cell } from '#domain/cells/cell.ts'
import { cellDateWords } from '#domain/cells/cellDateWords.ts'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import styles from './CellRecord.module.css'

/** How sure an answer is, and its date; nothing where it has neither. */
export function CellBasis({ cell }: { readonly cell: Cell }) {
  const { confidence } = cell
  const dated = cellDateWords(cell)
  if (confidence === null && !dated) return null
  return (
    <p className={styles.line}>
      {confidence !== null && (
        <ConfidenceMark of={{ confidence, hindsight: hindsightOf(cell) }} withWord />
      )}
      {confidence !== null && dated && ' · '}
      {dated}
    </p>
  )
}
