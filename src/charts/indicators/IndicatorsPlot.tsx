import { edtfWords } from '#domain/days/edtfWords.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { DirectionMark } from '#marks/DirectionMark.tsx'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { NothingDrawn } from '#charts/walk/NothingDrawn.tsx'
import styles from './IndicatorsPlot.module.css'
import {
  movedWords,
  stateWords,
  triggerWords,
  type IndicatorRow,
  type IndicatorsModel,
} from './selectIndicators.ts'

/** Below this width, in pixels, triggers are folded. */
const ROOMY = 760

export default function IndicatorsPlot({
  model,
  width,
  still = false,
  picked,
  onPick,
}: PlotProps<IndicatorsModel>) {
  const { indicators, triggers } = model
  if (indicators.length === 0 && triggers.length === 0) return <NothingDrawn />
  return (
    <>
      {indicators.length > 0 && (
        <table className={styles.signs}>
          <caption className="visually-hidden">Signs to watch</caption>
          <thead>
            <tr>
              <th scope="col">Sign</th>
              <th scope="col">State</th>
              <th scope="col">Would move</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Pick id={row.id} {...{ picked, onPick }}>
                    {row.indicator.sign}
                  </Pick>
                  <span className={styles.small}>Watch: {row.indicator.watch}</span>
                </th>
                <td>
                  <strong>{movedWords(row)}</strong>
                  <span className={styles.small}>{stateWords(row)}</span>
                </td>
                <td>
                  <Pulls row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {triggers.length > 0 && (
        <Disclosure
          summary={`What would bring each regime about: ${triggers.length} triggers`}
          open={still || width >= ROOMY || indicators.length === 0}
        >
          <table className={styles.signs}>
            <caption className="visually-hidden">What would bring each regime about</caption>
            <thead>
              <tr>
                <th scope="col">Trigger</th>
                <th scope="col">State</th>
                <th scope="col">Regime</th>
              </tr>
            </thead>
            <tbody>
              {triggers.map(({ id, event, date, scenario, ...trigger }) => (
                <tr key={id}>
                  <th scope="row">
                    <Pick id={id} {...{ picked, onPick }}>
                      {event}
                    </Pick>
                  </th>
                  <td>
                    {triggerWords(trigger)}
                    {date !== null && <span className={styles.small}>{edtfWords(date)}</span>}
                  </td>
                  <td>{scenario}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </>
  )
}

function Pulls({ row: { pulls } }: { readonly row: IndicatorRow }) {
  return (
    <ul className={styles.pulls}>
      {pulls.map(({ pull, scenario, counts }) => (
        <li key={pull.scenario + pull.direction} data-counts={counts ? '' : undefined}>
          <DirectionMark direction={pull.direction} />
          <span>
            {scenario}
            <span className="visually-hidden"> {pull.direction}</span>, {pull.strength}
            {pull.condition && `, ${pull.condition}`}
            {counts && <span className="visually-hidden">, in force</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

type PickProps = {
  readonly id: string
  readonly picked: string | null | undefined
  readonly onPick: ((id: string) => void) | undefined
  readonly children: string
}

function Pick({ id, picked, onPick, children }: PickProps) {
  if (!onPick) return children
  return (
    <button
      type="button"
      className={styles.pick}
      aria-expanded={picked === id}
      onClick={() => onPick(id)}
    >
      {children}
    </button>
  )
}
