import type { CellChange } from '#domain/comparison/cellDifference.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { changeWords, reasonOf } from '#domain/comparison/differenceWords.ts'
import { plainName } from '#domain/words/plainName.ts'
import { firstSentences } from '#domain/words/firstSentences.ts'
import { ChangedValue } from './ChangedValue.tsx'
import { columnWords } from './columnWords.ts'
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

/** So much of a rationale stands in the row; the panel has the rest. */
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
      <td className={styles.side}>
        {company === null ? (
          columnWords(change, sides.before)
        ) : (
          <>
            <ChangedValue cell={before} kind={kind} side="before" />
            {isKept && <Wording cell={before} />}
          </>
        )}
      </td>
      <td className={styles.side}>
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
        <strong>{changeWords(change, sides)}</strong>{' '}
        {!isKept && firstSentences(reasonOf(change), SENTENCES)}
        {company === null && column?.asks}
      </td>
    </tr>
  )
}

/** Where the value stayed, the wording is what tells the sides apart. */
function Wording({ cell }: { readonly cell: Cell | null }) {
  if (!cell?.detail) return null
  return <span className={styles.wording}>{firstSentences(cell.detail, SENTENCES)}</span>
}
