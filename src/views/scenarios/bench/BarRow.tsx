import { bandWords, bandsOf } from '#charts/bars/bands.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import {
  difference,
  differenceSaid,
  differenceWords,
  isSomeDifference,
} from '#domain/regimes/runs/difference.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import {
  boundsWords,
  rangeWords,
  scenarioName,
  shortRule,
} from '#domain/regimes/runs/scenarioWords.ts'
import { span } from '#ui/format.ts'
import { sentenceCase } from '#domain/words/words.ts'
import { Superscript } from '#ui/Superscript.tsx'
import { ALL_SCENARIOS, BY_DEFAULT, type ScenarioValues } from '#url/scenarios.ts'
import { isOf } from './opened.ts'
import type { BenchProps } from './bench.ts'
import { ReachBands } from './ReachBands.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import reach from './reach.module.css'
import styles from './Bars.module.css'

type BarRowProps = BenchProps & {
  readonly run: ScenarioRun
  /** As found; `null` while no lever is moved. */
  readonly from: ScenarioRun | null
}

/** Share of a bar under which a number has no room in it: on a wide screen, and on a phone. */
const NARROW = { wide: 0.045, phone: 0.075 }

export function BarRow(props: BarRowProps) {
  const { run, from, runs, values, change } = props
  const { scenario, coverage } = run
  const name = scenarioName(scenario)
  const [pair, ...others] = runs.pairs
  const isOnePair = pair !== undefined && others.length === 0
  const isLooked = isOnePair && pair.after.scenario.id === scenario.id
  const isCompared = isOnePair && !isLooked && pair.before.scenario.id === scenario.id
  const by = from && difference(from, run)
  const role = isLooked ? ', looked at' : isCompared ? ', compared with' : ''
  const changed =
    from && by && isSomeDifference(by)
      ? `, ${differenceSaid(by)}, as found ${rangeWords(from.coverage.certain, from.coverage.atMost)}`
      : ''
  const look = () =>
    !isLooked &&
    change((now) => ({
      scenario: scenario.id,
      against: formerOf(now, scenario.id),
      list: 'pair',
      last: 'pair',
    }))
  return (
    <li
      className={styles.row}
      data-looked={isLooked || undefined}
      data-compared={isCompared || undefined}
    >
      <div className={styles.line}>
        <button type="button" className={styles.name} aria-pressed={isLooked} onClick={look}>
          {name}
          <span className="visually-hidden">
            <Superscript
              text={`${role}, ${boundsWords(coverage)}${changed}, rule: ${shortRule(run)}`}
            />
          </span>
        </button>
        {isCompared && (
          <span className={styles.role} aria-hidden="true">
            compared
          </span>
        )}
        <RuleChoice {...props} />
        <span className={styles.count} aria-hidden="true">
          <b>{span(coverage.certain, coverage.atMost)}</b>
          <span className={styles.total}> of {coverage.total}</span>
        </span>
        <span
          className={styles.delta}
          data-some={(by && isSomeDifference(by)) || undefined}
          aria-hidden="true"
        >
          {by ? differenceWords(by) : ''}
        </span>
      </div>
      <Bar
        coverage={coverage}
        from={from?.coverage ?? null}
        name={name}
        open={values.cell}
        onPick={(band) =>
          change((now) => {
            const cell = `part.${scenario.id}.${band}`
            return { cell: now.cell === cell ? null : cell, model: null }
          })
        }
        scenario={scenario.id}
      />
    </li>
  )
}

/** The regime looked at until now becomes the one compared with. */
function formerOf({ scenario, against }: ScenarioValues, chosen: string): string {
  const former = scenario === ALL_SCENARIOS ? against : scenario
  return former === chosen ? BY_DEFAULT : former
}

type BarProps = {
  readonly coverage: Coverage
  readonly from: Coverage | null
  readonly name: string
  readonly scenario: string
  readonly open: string | null
  readonly onPick: (band: string) => void
}

function Bar({ coverage, from, name, scenario, open, onPick }: BarProps) {
  const { certain, atMost, total, byBand } = coverage
  const at = (count: number) => `${(count / total) * 100}%`
  const stretch = (start: number, end: number) => ({
    insetInlineStart: at(start),
    inlineSize: at(end - start),
  })
  const frame = from && framed(from, coverage)
  const differs = from && bandsOf(coverage).some(({ band }) => from.byBand[band] !== byBand[band])
  return (
    <div className={styles.bar}>
      <div className={styles.parts} role="group" aria-label={`${name}, part by part`}>
        {bandsOf(coverage).map(({ band, count }) => (
          <button
            key={band}
            type="button"
            className={`${reach.reach} ${styles.part}`}
            data-reach={band}
            data-room={
              count / total < NARROW.wide
                ? 'none'
                : count / total < NARROW.phone
                  ? 'wide'
                  : undefined
            }
            aria-expanded={isOf(open, scenario, band)}
            style={{ flexGrow: count }}
            onClick={() => onPick(band)}
          >
            <span className={styles.number} aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">{`${sentenceCase(bandWords(band))}: ${count}`}</span>
          </button>
        ))}
      </div>
      {frame && <span className={styles.frame} style={stretch(...frame)} aria-hidden="true" />}
      {differs && <ReachBands coverage={from} className={styles.thin} />}
      {atMost > certain && (
        <span
          className={styles.bracket}
          data-below={differs || undefined}
          style={stretch(certain, atMost)}
          aria-hidden="true"
        />
      )}
    </div>
  )
}

/** From one bound to where it stood: the lower one, or where only that moved the upper one. */
function framed(from: Coverage, to: Coverage): readonly [start: number, end: number] | null {
  const ends = from.certain === to.certain ? [from.atMost, to.atMost] : [from.certain, to.certain]
  const [start, end] = [Math.min(...ends), Math.max(...ends)]
  return end > start ? [start, end] : null
}
