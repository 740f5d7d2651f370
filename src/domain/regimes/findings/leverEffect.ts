import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import type { LeverChoice } from '#domain/regimes/levers/lever.ts'
import type { Levers } from '#domain/regimes/levers/levers.ts'
import { runScenario, type RunFacts } from '#domain/regimes/runs/scenarioRun.ts'
import { boundsWords, rangeWords, scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'

type LeverSetting = Pick<LeverChoice<Levers>, 'label' | 'to'>

/**
 * What a lever does in numbers, as one line: for each other setting, the scenario whose coverage it changes most.
 * "Free licence: Two-tier 60 of 103 instead of 55." Settings that change nothing are not named.
 *
 * @param scenarios those in view
 * @param settings the other settings of the lever, in the order of its control
 */
export function leverEffect(
  scenarios: readonly Scenario[],
  facts: RunFacts,
  levers: Levers,
  settings: readonly LeverSetting[],
): string {
  const now = scenarios.map((scenario) => runScenario(scenario, facts, levers)?.coverage)
  const effects = settings.flatMap(({ label, to }) => {
    const moved = { ...levers, ...to }
    const changes = scenarios.flatMap((scenario, index) => {
      const before = now[index]
      const after = runScenario(scenario, facts, moved)?.coverage
      return before && after ? [{ scenario, before, after, size: distance(before, after) }] : []
    })
    const [most] = changes.toSorted((a, b) => b.size - a.size)
    if (!most || most.size === 0) return []
    const { before, after } = most
    const instead =
      before.total === after.total ? rangeWords(before.certain, before.atMost) : boundsWords(before)
    return [`${label}: ${scenarioName(most.scenario)} ${boundsWords(after)} instead of ${instead}.`]
  })
  return effects.length === 0 ? 'No other setting changes coverage here.' : effects.join(' ')
}

/** In models; a different total is a difference too. */
function distance(a: Coverage, b: Coverage): number {
  const of = (key: 'certain' | 'atMost' | 'total') => Math.abs(a[key] - b[key])
  return of('certain') + of('atMost') + of('total') / 1000
}
