import { lazy, useState } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { bandWords } from '#charts/bars/bands.ts'
import { REACH_BANDS } from '#domain/regimes/rule/reach.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { isAnyMoved } from './foundRuns.ts'
import { BarRow } from './BarRow.tsx'
import type { BenchProps } from './bench.ts'
import reach from './reach.module.css'
import styles from './Bars.module.css'

/** After the bars: they need no words of a figure. */
const BarsShare = lazyPart(() =>
  import('./BarsFigure.tsx').then((module) => ({ default: module.BarsShare })),
)
const BarsTable = lazy(() =>
  import('./BarsFigure.tsx').then((module) => ({ default: module.BarsTable })),
)

/** Short words of the key; in full they stand in the table and are read out. */
const KEY = {
  'must-pass': 'must pass',
  'may-test': 'may be tested',
  undetermined: 'undetermined',
  indirect: 'via US hosts',
  'after-or-record': 'after release',
  'not-reached': 'not reached',
} as const

/** Every regime as a bar: the one looked at, the one compared with, and what each was as found. */
export function Bars(props: BenchProps) {
  const { runs, found } = props
  const [isTable, setTable] = useState(false)
  const isMoved = isAnyMoved(runs)
  const bracketed = runs.all.some(({ coverage: { certain, atMost } }) => atMost > certain)
  const notes = [
    isMoved && 'Frame: moved. Thin bar: as found.',
    bracketed && 'Bracket: bounds where public facts leave a side open.',
  ].filter(Boolean)
  return (
    <section className={styles.bars} aria-labelledby="bars">
      <div className={styles.head}>
        <h2 id="bars" className={styles.title}>
          Models reached before release
        </h2>
        <Button variant="quiet" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? 'Bars' : 'Table'}
        </Button>
        <LoadBoundary what="sharing" quiet>
          <BarsShare {...props} />
        </LoadBoundary>
      </div>
      {isTable ? (
        <div className={styles.table}>
          <LoadBoundary what="the numbers">
            <BarsTable {...props} />
          </LoadBoundary>
        </div>
      ) : (
        <>
          <ul className={styles.key}>
            {REACH_BANDS.map((band) => (
              <li key={band}>
                <i className={reach.reach} data-reach={band} aria-hidden="true" />
                <span aria-hidden="true">{KEY[band]}</span>
                <span className="visually-hidden">{bandWords(band)}</span>
              </li>
            ))}
          </ul>
          <ul className={styles.rows}>
            {runs.all.map((run) => (
              <BarRow
                key={run.scenario.id}
                {...props}
                run={run}
                from={isMoved ? foundOf(found, run) : null}
              />
            ))}
          </ul>
          <p className={styles.note}>{notes.join(' ')}</p>
        </>
      )}
    </section>
  )
}

const foundOf = (found: readonly ScenarioRun[], { scenario }: ScenarioRun) =>
  found.find((one) => one.scenario.id === scenario.id) ?? null

Bars.parts = [BarsShare]
