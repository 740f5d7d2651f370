import { hindsightOf, type Cell, saysSomething } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import type { ChangeKind, CellChange } from '#domain/comparison/cellDifference.ts'
import { cellChangeWords, reasonOf } from '#domain/comparison/differenceWords.ts'
import type { Side } from '#domain/comparison/sides.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { firstSentences } from '#domain/words/sentences.ts'
import { plainName } from '#domain/words/plainName.ts'
import { Absence } from '#marks/Absence.tsx'
import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import styles from './DifferencePlot.module.css'
import type { DifferenceModel } from './selectDifference.ts'

type ChangeRowProps = {
  readonly id: string
  readonly change: CellChange
  readonly sides: Pick<DifferenceModel, 'before' | 'after'>
  readonly isOpen: boolean
  readonly tabIndex: number
  readonly onPick: ((id: string) => void) | undefined
}

/** Sentences of a rationale shown in the row; the panel has the rest. */
const SENTENCES = 2

export function ChangeRow({ id, change, sides, isOpen, tabIndex, onPick }: ChangeRowProps) {
  const { kind, company, column, before, after } = change
  const name = company === null ? 'All companies' : plainName(company.name)
  const what = company !== null && column === null ? 'In the data' : (column?.name ?? '')
  const isKept = kind === 'evidence'
  return (
    <tr className={styles.row} data-open={isOpen || undefined}>
      <th scope="row">{name}</th>
      <td>
        {onPick && company !== null ? (
          <button
            type="button"
            className={styles.what}
            data-cell={id}
            tabIndex={tabIndex}
            aria-expanded={isOpen}
            onClick={() => onPick(id)}
          >
            <span className="visually-hidden">{name},</span> {what}
          </button>
        ) : (
          what
        )}
      </td>
      <td>
        {company === null ? (
          columnWords(change, sides.before)
        ) : (
          <>
            <ChangedValue cell={before} kind={kind} side="before" />
            {isKept && <Wording cell={before} />}
          </>
        )}
      </td>
      <td>
        {company === null ? (
          columnWords(change, sides.after)
        ) : (
          <>
            <ChangedValue cell={after} kind={kind} side="after" />
            {isKept && <Wording cell={after} />}
          </>
        )}
      </td>
      <td className={styles.why}>
        <strong>{cellChangeWords(change, sides)}</strong>{' '}
        {!isKept && firstSentences(reasonOf(change), SENTENCES)}
        {company === null && column?.asks}
      </td>
    </tr>
  )
}

/** Where the value is the same, the wording is what changed. */
function Wording({ cell }: { readonly cell: Cell | null }) {
  if (!cell?.detail) return null
  return <span className={styles.wording}>{firstSentences(cell.detail, SENTENCES)}</span>
}

type ChangedValueProps = {
  /** `null`: the company is not in this side's data. */
  readonly cell: Cell | null
  readonly kind: ChangeKind
  readonly side: 'before' | 'after'
}

/** Struck out where it no longer holds, highlighted where it is new. */
function ChangedValue({ cell, kind, side }: ChangedValueProps) {
  if (cell === null) return <span className={styles.faint}>Not in the data</span>
  const { state, value, since, confidence, evidence } = cell
  if (value === null) {
    if (state === 'not-coded') return <Absence kind="not-coded" />
    if (state === 'unread') return <Absence kind="unread" />
    return state === 'not-yet' ? (
      <span className={styles.faint}>Not on record yet</span>
    ) : (
      <Absence kind="unknown" />
    )
  }
  const isStruck = side === 'before' && (kind === 'value' || kind === 'removed')
  const isHighlighted = side === 'after' && (kind === 'value' || kind === 'added')
  const words = wordsOf(cell)
  return (
    <>
      <span className={styles.value}>
        <Glyph cell={cell} />
        <span>{isStruck ? <del>{words}</del> : isHighlighted ? <mark>{words}</mark> : words}</span>
      </span>{' '}
      <span className={styles.meta}>
        {since !== null && <span>{edtfWords(since)}</span>}{' '}
        {confidence !== null && (
          <ConfidenceMark of={{ confidence, hindsight: hindsightOf(cell) }} />
        )}{' '}
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

/** What a side has under a column that the other side lacks: `11 of 17 answered`; `Not asked` on the side that lacks it. */
function columnWords({ column }: Pick<CellChange, 'column'>, side: Side): string {
  const { tables, asof, version } = side
  const own = comparisonColumns(tables.dimensions, tables.instruments)
  if (column === null || !own.some(({ id }) => id === column.id)) return 'Not asked'
  const cells = tables.companies.map(({ id }) => comparisonCell(tables, id, column, asof, version))
  return `Asked; ${cells.filter(saysSomething).length} of ${cells.length} answered`
}
