import type { ComparedCell } from '#domain/comparison/comparison.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import styles from './CommitmentsPlot.module.css'
import { pairWords } from './pairWords.ts'

type PairProps = {
  readonly cell: ComparedCell
  /** `Meta, EU code`, read out before the status. */
  readonly of: string
  readonly isOpen: boolean
  readonly tabIndex: number
  readonly onPick: ((id: string) => void) | undefined
}

/** What one company did about one instrument; where somebody listens, a button that opens its evidence. */
export function Pair({ cell, of, isOpen, tabIndex, onPick }: PairProps) {
  const face = <PairFace cell={cell} />
  return (
    <td>
      {onPick ? (
        <button
          type="button"
          className={styles.pair}
          data-cell={cell.id}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => onPick(cell.id)}
        >
          <span className="visually-hidden">{of}:</span> {face}
        </button>
      ) : (
        <div className={styles.pair}>{face}</div>
      )}
    </td>
  )
}

function PairFace({ cell }: { readonly cell: ComparedCell }) {
  const { source, since, disputes } = cell
  if (source?.table !== 'commitments') {
    return <span className={styles.faint}>{pairWords(cell).toLowerCase()}</span>
  }
  const { status } = source.row
  // A date without a mark of its own, such as that of a meeting, says nothing of a signature.
  const isDated = since !== null && status !== 'not-invited'
  return (
    <>
      <CommitmentMark status={status} />
      <span className="visually-hidden">
        {pairWords(cell)}
        {isDated && `, ${edtfWords(since)}`}
      </span>{' '}
      {isDated && <span aria-hidden="true">{knownFrom(edtf(since)).slice(0, 4)}</span>}
      {disputes.length > 0 && <DisagreeMark withWord />}
    </>
  )
}
