import type { IndicatorReading, Pull } from './indicators.ts'
import type { Indicator } from '#domain/schema/scenarioTables.ts'

export type Sign = { readonly indicator: Indicator; readonly pull: Pull }

/** Strongest first. Signs are counted, not weighed into a probability. */
export type Leaning = {
  readonly scenario: string
  readonly for: readonly Sign[]
  readonly against: readonly Sign[]
}

const STRENGTHS = ['strong', 'moderate', 'weak'] as const

/**
 * Moved indicators by the scenario they pull on: the scenario with the most strong signs, those against taken
 * off, comes first; then by moderate, then by weak ones. Ties keep the order given.
 *
 * @see ../../methods.md#indicators
 */
export function leanings(
  readings: readonly IndicatorReading[],
  scenarios: readonly string[],
): readonly Leaning[] {
  const signs = readings.flatMap(({ indicator, pulls }) =>
    pulls.map((pull) => ({ indicator, pull })),
  )
  const on = (scenario: string, direction: Pull['direction']) =>
    signs
      .filter(({ pull }) => pull.scenario === scenario && pull.direction === direction)
      .toSorted((a, b) => rank(a) - rank(b))
  return scenarios
    .map((scenario) => ({ scenario, for: on(scenario, 'up'), against: on(scenario, 'down') }))
    .toSorted(byNetSigns)
}

function rank({ pull }: Sign): number {
  return STRENGTHS.indexOf(pull.strength)
}

function byNetSigns(a: Leaning, b: Leaning): number {
  const differences = STRENGTHS.map((strength) => net(b, strength) - net(a, strength))
  return differences.find((difference) => difference !== 0) ?? 0
}

function net(leaning: Leaning, strength: Pull['strength']): number {
  const count = (signs: readonly Sign[]) =>
    signs.filter(({ pull }) => pull.strength === strength).length
  return count(leaning.for) - count(leaning.against)
}
