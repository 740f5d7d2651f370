import type { PlotProps } from '#charts/frame/chart.tsx'
import type { ComparedCell } from '#domain/comparison/comparison.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { CommitmentMark } from '#marks/CommitmentMark.tsx'
import { DisagreeMark } from '#marks/DisagreeMark.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { useGridFocus } from '#ui/useGridFocus.ts'
import shared from '#charts/cells/Cells.module.css'
import { OpenCell, type Opening } from '#charts/cells/OpenCell.tsx'
import styles from './CommitmentsPlot.module.css'
import { pairWords } from './selectCommitments.ts'
import type { CommitmentsModel } from './selectCommitments.ts'

export default function CommitmentsPlot({
  model,
  picked = null,
  onPick,
}: PlotProps<CommitmentsModel>) {
  const { rows, columns } = model
  const grid = rows.map(({ cells }) => cells.map(({ id }) => id))
  const { tabIndexOf, ...keys } = useGridFocus(grid, picked)
  if (rows.length === 0 || columns.length === 0) return <p>There is nothing to list.</p>
  return (
    <ScrollBox
      label="Commitments, scrolls sideways"
      className={shared.scroll}
      isWalked={onPick !== undefined}
    >
      <table className={`${shared.table} ${styles.table}`} {...(onPick ? keys : {})}>
        <caption className="visually-hidden">
          Companies by instrument.
          {onPick && ' Arrow keys move from cell to cell, Enter opens evidence.'}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={shared.name}>
              Company
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row" className={shared.name}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <Pair
                  key={cell.id}
                  cell={cell}
                  of={`${name}, ${columns[index]?.name ?? ''}`}
                  isOpen={cell.id === picked}
                  tabIndex={tabIndexOf(cell.id)}
                  onPick={onPick}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

type PairProps = Opening & {
  readonly cell: ComparedCell
  /** `Meta, EU code`, read out before the status. */
  readonly of: string
}

function Pair({ cell, of, ...opening }: PairProps) {
  return (
    <td>
      <OpenCell id={cell.id} of={of} className={styles.pair} {...opening}>
        <PairFace cell={cell} />
      </OpenCell>
    </td>
  )
}

function PairFace({ cell }: { readonly cell: ComparedCell }) {
  const { source, since, disputes } = cell
  if (source?.table !== 'commitments') {
    return (
      <span style={{ color: 'var(--ink-3)', fontSize: 'var(--text-note)' }}>
        {pairWords(cell).toLowerCase()}
      </span>
    )
  }
  const { status } = source.row
  // The date of “not invited” is not that of a signature.
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
