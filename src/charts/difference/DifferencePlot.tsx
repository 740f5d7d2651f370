import { KINDS } from '#domain/comparison/cellDifference.ts'
import { sideName } from '#domain/comparison/differenceWords.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { useGridFocus } from '#ui/useGridFocus.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { changeId } from './selectDifference.ts'
import { KIND_WORDS } from './selectDifference.ts'
import styles from './DifferencePlot.module.css'
import type { DifferenceModel } from './selectDifference.ts'

const EMPTY = {
  all: 'There is no change to list.',
  shown: 'No change is of this kind. The others are listed under “All”.',
}

export function DifferencePlot({ model, picked = null, onPick }: PlotProps<DifferenceModel>) {
  const { shown } = model
  const { tabIndexOf, ...keys } = useGridFocus(
    shown.map((change) => [changeId(change)]),
    picked,
  )
  if (shown.length === 0) return <p>{EMPTY[model.all.length === 0 ? 'all' : 'shown']}</p>
  const groups = KINDS.map((kind) => ({
    kind,
    changes: shown.filter((change) => change.kind === kind),
  })).filter(({ changes }) => changes.length > 0)
  return (
    <table className={styles.table} {...(onPick ? keys : {})}>
      <caption className="visually-hidden">
        Changes.
        {onPick && ' Arrow keys move from row to row, Enter opens the evidence of both sides.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">What</th>
          <th scope="col">{sideName(model, 'before')}</th>
          <th scope="col">{sideName(model, 'after')}</th>
          <th scope="col">Why it changed</th>
        </tr>
      </thead>
      {groups.map(({ kind, changes }) => (
        <tbody key={kind}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={5}>
              {KIND_WORDS[kind]}
            </th>
          </tr>
          {changes.map((change) => {
            const id = changeId(change)
            return (
              <ChangeRow
                key={id}
                id={id}
                change={change}
                sides={model}
                isOpen={id === picked}
                tabIndex={tabIndexOf(id)}
                onPick={onPick}
              />
            )
          })}
        </tbody>
      ))}
    </table>
  )
}
