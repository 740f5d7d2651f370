import { isSetTo } from '#domain/regimes/findings/leverMoves.ts'
import type { AnyLever, Levers } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import { leverValues, type ScenarioValues } from '#url/scenarios.ts'
import type { HowToGo } from '#url/useAddress.ts'

/** A function where it depends on the present values, which may have changed since render. */
export type Patch = Partial<ScenarioValues> | ((now: ScenarioValues) => Partial<ScenarioValues>)

export type ChangeLevers = (patch: Patch, how?: HowToGo) => void

/** The usual setting at which a lever stands; none where it has another. */
export const settingNow = ({ choices }: AnyLever, levers: Levers) =>
  choices.find(({ to }) => isSetTo(levers, to))

/** What the address takes to put a lever to one of its usual settings, with what goes with that; none without such a setting. */
export function valuesFor(
  lever: AnyLever,
  setting: string,
  { levers, facts }: Pick<ScenarioRuns, 'levers' | 'facts'>,
): Partial<ScenarioValues> | null {
  const to = lever.choices.find(({ value }) => value === setting)?.to
  return to ? leverValues({ ...levers, ...(lever.chosen?.(to, levers, facts) ?? to) }) : null
}
