import { edtfWords } from '#domain/days/edtfWords.ts'
import { Absence } from '#marks/Absence.tsx'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { useGridFocus } from '#ui/useGridFocus.ts'
import shared from '#charts/cells/Cells.module.css'
import { OpenCell } from '#charts/cells/OpenCell.tsx'
import styles from './GradesPlot.module.css'
import type { Grade, GradesModel } from './selectGrades.ts'

export default function GradesPlot({ model, picked = null, onPick }: PlotProps<GradesModel>) {
  const { rows, columns } = model
  const grid = rows.map(({ grades }) => grades.map(({ cell }) => cell.id))
  const { tabIndexOf, ...keys } = useGridFocus(grid, picked)
  if (rows.length === 0) return <p>There is no grade to list.</p>
  return (
    <ScrollBox
      label="Grades, scrolls sideways"
      className={shared.scroll}
      isWalked={onPick !== undefined}
    >
      <table className={`${shared.table} ${styles.table}`} {...(onPick ? keys : {})}>
        <caption className="visually-hidden">Companies by edition of the index</caption>
        <thead>
          <tr>
            <th scope="col">Company</th>
            {columns.map(({ id, instrument }) => (
              <th key={id} scope="col">
                {instrument?.date ? edtfWords(instrument.date.slice(0, 7)) : instrument?.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, grades }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {grades.map((grade, index) => (
                <td key={grade.cell.id}>
                  <OpenCell
                    id={grade.cell.id}
                    of={`${name}, ${columns[index]?.name ?? ''}`}
                    className={styles.grade}
                    isOpen={grade.cell.id === picked}
                    tabIndex={tabIndexOf(grade.cell.id)}
                    onPick={onPick}
                  >
                    <GradeFace grade={grade} />
                  </OpenCell>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function GradeFace({ grade }: { readonly grade: Grade }) {
  const { letter, points, cell } = grade
  if (letter === null) {
    return cell.state === 'not-yet' ? (
      <span className={styles.faint}>not yet</span>
    ) : (
      <span className={styles.none}>
        <Absence kind="unknown" />
      </span>
    )
  }
  return (
    <>
      <span className={styles.letter}>{letter}</span>{' '}
      {points !== null && <span className={styles.points}>{points.toFixed(2)}</span>}
    </>
  )
}
