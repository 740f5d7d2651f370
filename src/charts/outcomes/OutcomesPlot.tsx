import type { PlotProps } from '#charts/chart.tsx'
import { OutcomeButton } from './OutcomeButton.tsx'
import styles from './OutcomesPlot.module.css'
import type { OutcomeRow, OutcomesModel } from './selectOutcomes.ts'

const NARROW = 760

/** Dimensions by regimes. Where five columns have no room, each dimension is a short table of its own. */
export default function OutcomesPlot(props: PlotProps<OutcomesModel>) {
  const { model, width, picked, onPick } = props
  if (model.rows.length === 0) return null
  if (width < NARROW) {
    return model.rows.map((row) => (
      <table key={row.dimension.id} className={styles.narrow}>
        <caption>
          <DimensionName row={row} />
        </caption>
        <tbody>
          {model.scenarios.map(({ id, name }, index) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <OutcomeButton cell={row.cells[index] ?? null} {...{ picked, onPick }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ))
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
                <OutcomeButton cell={row.cells[index] ?? null} {...{ picked, onPick }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
