import type { ChangeKind } from '#domain/comparison/cellDifference.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { Absence } from '#marks/Absence.tsx'
import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import styles from './DifferencePlot.module.css'

type ChangedValueProps = {
  /** `null`: the company is not in this side's data. */
  readonly cell: Cell | null
  readonly kind: ChangeKind
  readonly side: 'before' | 'after'
}

/** A value on one side: struck out where it no longer holds, marked where it is new. */
export function ChangedValue({ cell, kind, side }: ChangedValueProps) {
  if (cell === null) return <span className={styles.faint}>Not in the data</span>
  const { state, value, since, confidence, evidence } = cell
  if (value === null) {
    if (state === 'not-coded') return <span className={styles.faint}>– Not coded</span>
    if (state === 'unread') return <Absence kind="unread" />
    return state === 'not-yet' ? (
      <span className={styles.faint}>Not on record yet</span>
    ) : (
      <Absence kind="unknown" />
    )
  }
  const isStruck = side === 'before' && (kind === 'value' || kind === 'removed')
  const isMarked = side === 'after' && (kind === 'value' || kind === 'added')
  const words = wordsOf(cell)
  return (
    <>
      <span className={styles.value}>
        <Glyph cell={cell} />
        <span>{isStruck ? <del>{words}</del> : isMarked ? <mark>{words}</mark> : words}</span>
      </span>{' '}
      <span className={styles.meta}>
        {since !== null && <span>{edtfWords(since)}</span>}{' '}
        {confidence !== null && <ConfidenceMark confidence={confidence} />}{' '}
        <span>
          {evidence.length} {evidence.length === 1 ? 'source' : 'sources'}
        </span>
      </span>
    </>
  )
}

const wordsOf = ({ source, value }: Cell) =>
  source?.table === 'stances' ? stanceLookWords(stanceLookOf(source.row)) : value

function Glyph({ cell: { source } }: { readonly cell: Cell }) {
  if (source?.table === 'stances') return <StanceGlyph look={stanceLookOf(source.row)} />
  if (source?.table === 'commitments' && source.row.grade === null) {
    return <CommitmentMark status={source.row.status} />
  }
  return null
}
