import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DirectionMark, directionWords } from '#marks/DirectionMark.tsx'
import styles from './OutcomesPlot.module.css'
import { sizeWords, type OutcomeCell } from './selectOutcomes.ts'

type OutcomeButtonProps = {
  readonly cell: OutcomeCell | null
  readonly picked: string | null | undefined
  readonly onPick: ((id: string) => void) | undefined
}

/** One outcome: its direction, how sure, and its size. A pick opens mechanism and evidence. */
export function OutcomeButton({ cell, picked, onPick }: OutcomeButtonProps) {
  if (!cell) return <span className={styles.none}>Nothing found</span>
  const { direction, confidence } = cell.outcome
  const words = (
    <>
      <span className={styles.direction}>
        <DirectionMark direction={direction} /> {directionWords(direction)}{' '}
        <ConfidenceMark confidence={confidence} />
      </span>
      <span className={cell.size ? styles.size : styles.none}>
        {cell.size ? sizeWords(cell.size) : 'no size known'}
      </span>
    </>
  )
  if (!onPick) return <span className={styles.cell}>{words}</span>
  return (
    <button
      type="button"
      className={styles.cell}
      aria-expanded={picked === cell.id}
      onClick={() => onPick(cell.id)}
    >
      {words}
    </button>
  )
}
