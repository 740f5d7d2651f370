import { useDeferredValue } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import { changedLevers, DEFAULT_LEVERS, type LeverName } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { signatoriesOn } from '#domain/regimes/levers/signatories.ts'
import { leverValues } from '#url/scenarios.ts'
import { holdEffect } from './holdEffect.ts'
import { Lever, LeverChoice } from './Lever.tsx'
import { LeverEffect } from './LeverEffect.tsx'
import { FOUND, HOLD, META, OPEN, SIGNED, THRESHOLD, type LeverControl } from './leverPlaces.ts'
import styles from './Levers.module.css'
import { OwnNumber } from './OwnNumber.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Signatories } from './Signatories.tsx'
import { ThresholdSources } from './ThresholdSources.tsx'
import type { ChangeLevers } from './useSteps.ts'
import { wholeNumber } from './wholeNumber.ts'

type LeversProps = {
  readonly version: DataVersion
  readonly runs: ScenarioRuns
  readonly change: ChangeLevers
}

/** Every lever that changes a rule or what it is read against, each with what its other places would do. */
export function Levers({ version, runs, change }: LeversProps) {
  const { levers } = runs
  const changed = changedLevers(levers, DEFAULT_LEVERS)
  // What a lever would do takes a run for each of its places: the pictures come first.
  const later = useDeferredValue(runs)
  const plain = (name: LeverName) => ({
    isChanged: changed.includes(name),
    onReset: () => change(FOUND[name]),
  })
  const place = (control: LeverControl, value: string) => {
    const to = control.places.find((one) => one.value === value)?.to
    const isFirstSet = to?.signed === 'set' && levers.signatories.length === 0
    const { actors, asof } = runs.ground
    const signatories = isFirstSet ? signatoriesOn(actors, asof) : levers.signatories
    if (to) change(leverValues({ ...levers, signatories, ...to }))
  }
  const line = levers.threshold === null ? '' : lineText(levers.threshold)
  return (
    <section className={styles.levers} aria-labelledby="levers">
      <h2 id="levers">Levers</h2>
      <Lever title={OPEN.title} {...plain('open')}>
        <LeverChoice control={OPEN} value={levers.open} onChoose={(to) => place(OPEN, to)} />
        <LeverEffect runs={later} control={OPEN} />
      </Lever>
      <Lever title={META.title} {...plain('meta')}>
        <LeverChoice control={META} value={levers.meta} onChoose={(to) => place(META, to)} />
        <LeverEffect runs={later} control={META} />
      </Lever>
      <Lever title={THRESHOLD.title} {...plain('threshold')}>
        <LeverChoice control={THRESHOLD} value={line} onChoose={(to) => place(THRESHOLD, to)} />
        <OwnNumber
          label="Another line, in FLOP"
          value={line}
          takes="an amount from 1e18 to 1e30"
          read={readLine}
          hint={levers.threshold === null ? 'Such as 3e25' : flopWords(levers.threshold)}
          onChange={(text, how) => change({ threshold: text === '' ? null : Number(text) }, how)}
        />
        <LoadBoundary what="the thresholds">
          <ThresholdSources version={version} />
        </LoadBoundary>
        <LeverEffect runs={later} control={THRESHOLD} />
      </Lever>
      <Lever title={SIGNED.title} {...plain('signed')}>
        <LeverChoice control={SIGNED} value={levers.signed} onChoose={(to) => place(SIGNED, to)} />
        {levers.signed === 'set' && <Signatories runs={runs} change={change} />}
        <LeverEffect runs={later} control={SIGNED} />
      </Lever>
      <Lever title={HOLD.title} {...plain('holdDays')}>
        <LeverChoice
          control={HOLD}
          value={String(levers.holdDays)}
          onChoose={(to) => place(HOLD, to)}
        />
        <OwnNumber
          label="Another hold, in days"
          value={String(levers.holdDays)}
          inputMode="numeric"
          takes="a whole number of days from 1 to 730"
          read={(text) => wholeNumber(text, 1, 730)}
          hint="1 to 730"
          onChange={(text, how) => change({ hold: Number(text) }, how)}
        />
        <p className={styles.effect}>{holdEffect(later.pairs[0]?.after, later.ground.asof)}</p>
      </Lever>
    </section>
  )
}

const lineText = (flop: number) => String(flop).replace('e+', 'e')

/** An empty field takes the line away; `null` where the text is no line that the lever can take. */
function readLine(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const isAmount = /^\d+(\.\d+)?(e\+?\d+)?$/i.test(text)
  return isAmount && Number(text) >= 1e18 && Number(text) <= 1e30 ? lineText(Number(text)) : null
}
