import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import styles from './DifferencesPlot.module.css'
import { Superscript } from '#ui/Superscript.tsx'
import { differenceWords } from '#domain/regimes/runs/difference.ts'
import { span } from '#ui/format.ts'
import { type DifferencesModel, type Value } from './selectDifferences.ts'

export default function DifferencesPlot({ model }: PlotProps<DifferencesModel>) {
  const { rows, beforeName, afterName } = model
  if (rows.length === 0) return <NothingDrawn />
  const isWords = ({ before }: (typeof rows)[number]) => typeof before === 'string'
  // Numbers first: the rules, word for word, take the most room.
  const shownRows = [...rows.filter((row) => !isWords(row)), ...rows.filter(isWords)]
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        What differs between {beforeName} and {afterName}
      </caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">{beforeName}</th>
          <th scope="col">{afterName}</th>
          <th scope="col" data-align="end">
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {shownRows.map((row) => {
          const { measure, before, after, by } = row
          return (
            <tr key={measure} data-words={isWords(row) || undefined}>
              <th scope="row">{measure}</th>
              <td>
                <span className={styles.side}>{beforeName}</span>
                {shown(before)}
              </td>
              <td>
                <span className={styles.side}>{afterName}</span>
                {shown(after)}
              </td>
              <td data-align="end">{by ? differenceWords(by) : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const shown = (value: Value) =>
  typeof value === 'string' ? <Superscript text={value} /> : span(value.low, value.high)
