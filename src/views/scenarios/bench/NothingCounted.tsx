import { EVERY_LEVER, isMoved } from '#domain/regimes/levers/levers.ts'
import { modelsInScope } from '#domain/regimes/levers/modelsInScope.ts'
import { Button } from '#ui/Button.tsx'
import { count } from '#domain/words/words.ts'
import { leverValues } from '#url/scenarios.ts'
import type { BenchProps } from './bench.ts'
import styles from './Workbench.module.css'

/** Ways out that are offered at most. */
const MOST = 3

/** In the place of the bars where nothing is counted: what would bring models back. */
export function NothingCounted({ runs, values, change }: BenchProps) {
  const { levers, facts } = runs
  const ways = EVERY_LEVER.filter(({ isDecision }) => !isDecision).flatMap((lever) => {
    const widest = lever.widest ?? lever.defaults
    if (!isMoved(lever, levers, { ...levers, ...widest })) return []
    const back = modelsInScope(facts.models, { ...levers, ...widest }, facts.asof).length
    return back === 0 ? [] : [{ id: lever.id, name: lever.name, widest, back }]
  })
  const offered = ways.toSorted((a, b) => b.back - a.back).slice(0, MOST)
  return (
    <section className={styles.nothing} aria-labelledby="nothing">
      <h2 id="nothing">Nothing to compare</h2>
      <p>No model is counted under these choices. Each of these would bring some back:</p>
      <ul>
        {offered.map(({ id, name, widest, back }) => (
          <li key={id}>
            <Button onClick={() => change(leverValues(widest))}>{name}: count all</Button>{' '}
            <span>{count(back, 'model', 'models')}</span>
          </li>
        ))}
        {values.asof !== null && (
          <li>
            <Button onClick={() => change({ asof: null })}>Look from the newest day</Button>
          </li>
        )}
        {values.who.length > 0 && (
          <li>
            <Button onClick={() => change({ who: [] })}>Count every developer</Button>
          </li>
        )}
      </ul>
    </section>
  )
}
