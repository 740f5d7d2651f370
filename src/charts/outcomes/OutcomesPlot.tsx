import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { DirectionMark, directionWords } from '#marks/DirectionMark.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './OutcomesPlot.module.css'
import {
  type OutcomeRow,
  type OutcomesModel,
  sizeWords,
  type OutcomeCell,
} from './selectOutcomes.ts'

const NARROW = 640

/** On narrow screens each dimension is a table of its own. */
export default function OutcomesPlot(props: PlotProps<OutcomesModel>) {
  const { model, width, picked, onPick } = props
  if (model.rows.length === 0) return <NothingDrawn />
  if (width < NARROW) {
    return model.rows.map((row) => <NarrowRow key={row.dimension.id} row={row} {...props} />)
  }
  return (
    <table className={styles.wide}>
      <caption className="visually-hidden">What each regime would change, by dimension</caption>
      <thead>
        <tr>
          <th scope="col">Against the status quo</th>
          {model.scenarios.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.dimension.id}>
            <th scope="row">
              <DimensionName row={row} />
            </th>
            {model.scenarios.map(({ id }, index) => (
              <td key={id}>
                <OutcomeButton
                  cell={row.cells[index] ?? null}
                  absent={model.absent}
                  {...{ picked, onPick }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type NarrowRowProps = PlotProps<OutcomesModel> & { readonly row: OutcomeRow }

/** The regimes compared are open, the others folded. */
function NarrowRow({ row, model, picked, onPick }: NarrowRowProps) {
  const isOther = model.scenarios.some(({ isCompared }) => !isCompared)
  const table = (compared: boolean) => (
    <table className={styles.narrow}>
      <caption className={compared ? undefined : 'visually-hidden'}>
        <DimensionName row={row} />
      </caption>
      <tbody>
        {model.scenarios.map(
          ({ id, name, isCompared }, index) =>
            isCompared === compared && (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <OutcomeButton
                    cell={row.cells[index] ?? null}
                    absent={model.absent}
                    {...{ picked, onPick }}
                  />
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
  return (
    <div className={styles.dimension}>
      {table(true)}
      {isOther && <Disclosure summary="The other regimes">{table(false)}</Disclosure>}
    </div>
  )
}

function DimensionName({ row: { dimension } }: { readonly row: OutcomeRow }) {
  return (
    <>
      {dimension.name}
      <span className={styles.up}>up means {dimension.upMeans}</span>
    </>
  )
}

type OutcomeButtonProps = {
  readonly cell: OutcomeCell | null
  readonly absent: OutcomesModel['absent']
  readonly picked: string | null | undefined
  readonly onPick: ((id: string) => void) | undefined
}

function OutcomeButton({ cell, absent, picked, onPick }: OutcomeButtonProps) {
  if (!cell) return <span className={styles.none}>{absent}</span>
  const { direction } = cell.outcome
  const words = (
    <>
      <span className={styles.direction}>
        <DirectionMark direction={direction} /> {directionWords(direction)}{' '}
        <ConfidenceMark of={cell.outcome} />
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
