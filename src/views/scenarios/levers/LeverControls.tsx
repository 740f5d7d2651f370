import { useDeferredValue, type ReactNode } from 'react'
import { leverEffect } from '#domain/regimes/findings/leverEffect.ts'
import { isSetTo } from '#domain/regimes/findings/leverMoves.ts'
import { EVERY_LEVER, isMoved, type AnyLever } from '#domain/regimes/levers/levers.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { Button } from '#ui/Button.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Superscript } from '#ui/Superscript.tsx'
import { leverValues } from '#url/scenarios.ts'
import { LeverControl } from './LeverControl.tsx'
import styles from './LeverControls.module.css'
import type { ChangeLevers } from './useSteps.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { HOLDS } from '#domain/regimes/levers/hold.ts'
import { reviewLoad } from '#domain/regimes/runs/reviewLoad.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { rangeWords, scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import { useTables } from '#data/useTables.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import { SeenEvidence } from '#evidence/SeenEvidence.tsx'
import { seenTables } from '#domain/record/seenTables.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

type LeverControlsProps = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** Levers that one choice sets come first. */
const isOneChoice = ({ params }: AnyLever) =>
  Object.values(params).every(({ kind }) => kind === 'choice')
const SHOWN = EVERY_LEVER.filter(
  ({ isDecision, choices }) => isDecision && choices.length > 0,
).toSorted((a, b) => Number(isOneChoice(b)) - Number(isOneChoice(a)))

/** Every lever that stands for a decision, each with what its other settings would do. Rules are chosen at their regimes. */
export function LeverControls({ version, lens, runs, change }: LeverControlsProps) {
  // What a lever would do takes a run for each of its settings: the pictures come first.
  const later = useDeferredValue(runs)
  return (
    <section className={styles.levers} aria-labelledby="levers">
      <h2 id="levers">Levers</h2>
      {SHOWN.map((lever) => (
        <Lever key={lever.id} {...{ lever, runs, change }}>
          {lever.id === 'threshold' && (
            <LoadBoundary what="the thresholds">
              <ThresholdSources version={version} lens={lens} />
            </LoadBoundary>
          )}
          <p className={styles.effect}>
            <Superscript text={effectOf(lever, later)} />
          </p>
        </Lever>
      ))}
    </section>
  )
}

type LeverProps = Pick<LeverControlsProps, 'runs' | 'change'> & {
  readonly lever: AnyLever
  readonly children: ReactNode
}

function Lever({ lever, runs, change, children }: LeverProps) {
  return (
    <div className={styles.lever}>
      <div className={styles.head}>
        <p className={styles.title} aria-hidden="true">
          {lever.name}
        </p>
        {isMoved(lever, runs.levers) && (
          <>
            <mark className={styles.changed}>changed</mark>
            <Button variant="quiet" onClick={() => change(leverValues(lever.defaults))}>
              Reset<span className="visually-hidden">: {lever.name}</span>
            </Button>
          </>
        )}
      </div>
      <LeverControl {...{ lever, runs, change }} />
      {children}
    </div>
  )
}

/** In numbers; of the hold, the load of reviews. */
function effectOf(lever: AnyLever, runs: ScenarioRuns): string {
  const { all, facts, levers, pairs } = runs
  if (lever.id === 'hold') return holdEffect(pairs[0]?.after, facts.asof)
  const others = lever.choices.filter(({ value, to }) => value !== 'set' && !isSetTo(levers, to))
  return leverEffect(
    all.map(({ scenario }) => scenario),
    facts,
    levers,
    others,
  )
}

/** Most reviews open at once under each usual length. A hold changes no coverage. */
function holdEffect(run: ScenarioRun | undefined, asof: IsoDate): string {
  if (!run) return 'Changes the load of reviews, never the coverage.'
  const days = [...new Set([run.levers.holdDays, ...HOLDS])]
  const parts = days.map((hold) => {
    const { peak } = reviewLoad(run.assessed, hold, asof)
    const most = peak ? rangeWords(peak.certain.certain, peak.atMost.atMost) : '0'
    return `${most} with ${hold} days`
  })
  return `Reviews open at once in ${scenarioName(run.scenario)}, at most: ${parts.join(', ')}. No coverage changes.`
}

/** Thresholds of real laws, with their evidence. */
function ThresholdSources({ version, lens }: Pick<LeverControlsProps, 'version' | 'lens'>) {
  const { thresholds } = seenTables(useTables(version, ['thresholds']), lens)
  if (thresholds.length === 0) return null
  const inForce = thresholds.flatMap(({ status, valueFlop, instrument }) =>
    valueFlop !== null && status.startsWith('in force')
      ? [`${flopWords(valueFlop)}, ${instrument.replace(/ \(.*\)$/, '')}`]
      : [],
  )
  return (
    <Disclosure
      summary={
        inForce.length === 0 ? (
          'Lines drawn in law'
        ) : (
          <Superscript text={`In force: ${inForce.join('; ')}`} />
        )
      }
    >
      <ul className={styles.lines}>
        {thresholds.map((threshold) => (
          <li key={threshold.id}>
            <Disclosure
              summary={
                <>
                  <Superscript
                    text={
                      threshold.valueFlop === null
                        ? 'No compute threshold'
                        : flopWords(threshold.valueFlop)
                    }
                  />
                  : {threshold.instrument}, {threshold.status || 'its status worded with hindsight'}
                </>
              }
            >
              <SeenEvidence version={version} row={threshold} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
