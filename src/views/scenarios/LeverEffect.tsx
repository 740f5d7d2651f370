import { leverEffect } from '#domain/regimes/findings/leverEffect.ts'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { LeverControl } from './leverPlaces.ts'
import styles from './Levers.module.css'
import { Power } from '#ui/Power.tsx'

type LeverEffectProps = {
  /** May lag behind the controls: each place of a lever takes a run of its own, and the pictures come first. */
  readonly runs: ScenarioRuns
  readonly control: LeverControl
}

/** One line that says in numbers what the other places of a lever would do. */
export function LeverEffect({ runs, control }: LeverEffectProps) {
  const { all, ground, levers } = runs
  const others = control.places.filter(({ value, to }) => value !== 'set' && !holdsNow(to, levers))
  const scenarios = all.map(({ scenario }) => scenario)
  return (
    <p className={styles.effect}>
      <Power text={leverEffect(scenarios, ground, levers, others)} />
    </p>
  )
}

function holdsNow(to: Partial<Levers>, levers: Levers): boolean {
  const now: Readonly<Record<string, unknown>> = levers
  return Object.entries(to).every(([name, value]) => now[name] === value)
}
