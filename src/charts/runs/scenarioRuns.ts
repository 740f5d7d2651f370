import type { Lens } from '#domain/record/lens.ts'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import type { LeverNaming } from '#domain/regimes/levers/leversInWords.ts'
import {
  runScenario,
  runScenarios,
  type Ground,
  type ScenarioRun,
} from '#domain/regimes/runs/scenarioRun.ts'
import { isAsFound, namingOf, scenarioName } from '#domain/regimes/findings/scenarioWords.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { ALL_SCENARIOS, AS_FOUND, leversOf, type ScenarioValues } from '#url/scenarios.ts'

/** The tables that every scenario runs on. */
export const SCENARIO_TABLES = ['scenarios', 'regimes', 'models', 'actors'] as const
export type ScenarioTables = Pick<Tables, (typeof SCENARIO_TABLES)[number]>

/** Two runs side by side: what a regime is compared with, and the regime. */
export type Pair = {
  readonly before: ScenarioRun
  readonly after: ScenarioRun
  readonly beforeName: string
  readonly afterName: string
}

export type ScenarioRuns = {
  readonly levers: Levers
  readonly ground: Ground
  readonly naming: LeverNaming
  /** Every scenario that has a rule, in the order of the table; the first is the status quo. */
  readonly all: readonly ScenarioRun[]
  /** What is compared: one pair, or one for each scenario. Empty only where no scenario has a rule. */
  readonly pairs: readonly Pair[]
  /** Models in the table of this data version, whatever is counted. */
  readonly inTable: number
}

/** All scenarios under the levers of an address, and the pairs that it asks for. */
export function scenarioRuns(
  tables: ScenarioTables,
  lens: Lens,
  values: ScenarioValues,
): ScenarioRuns {
  const levers = knownRules(leversOf(values), tables)
  const { scenario, against } = values
  const key = JSON.stringify([levers, lens.asof, lens.who, scenario, against])
  if (last?.key === key && SCENARIO_TABLES.every((name) => last?.tables[name] === tables[name])) {
    return last.runs
  }
  const ground = groundOf(tables, lens)
  const all = runScenarios(tables.scenarios, ground, levers)
  const runs = {
    levers,
    ground,
    naming: namingOf(tables.actors, tables.scenarios),
    all,
    pairs: pairsOf(all, ground, scenario, against),
    inTable: tables.models.length,
  }
  last = { key, tables, runs }
  return runs
}

/** Levers without rules that this version of the data does not have: the page names them, and none of them runs. */
function knownRules(levers: Levers, { scenarios }: ScenarioTables): Levers {
  const known = scenarios.flatMap(({ id, variants }) => variants.map((one) => `${id}:${one.id}`))
  return { ...levers, variants: levers.variants.filter((name) => known.includes(name)) }
}

/** A page shows many charts of the same runs: the last are kept, so that they are run once. */
let last: { key: string; tables: ScenarioTables; runs: ScenarioRuns } | null = null

/** What scenarios run on, narrowed to the developers that the lens names, where it names any. */
function groundOf({ models, regimes, actors }: ScenarioTables, { who, asof }: Lens): Ground {
  const own = models.filter(({ developer }) => who.includes(developer))
  return { models: own.length > 0 ? own : models, regimes, actors, asof }
}

function pairsOf(
  all: readonly ScenarioRun[],
  ground: Ground,
  scenario: string,
  against: string,
): readonly Pair[] {
  const named = (id: string) => all.find((run) => run.scenario.id === id)
  const base = against === AS_FOUND ? undefined : (named(against) ?? named('centralized') ?? all[0])
  const looked =
    scenario === ALL_SCENARIOS
      ? all.filter((run) => run !== base)
      : [named(scenario) ?? named('two-tier') ?? all[1]].filter((run) => run !== undefined)
  return looked.flatMap((after) => {
    if (base && base !== after) return [pairOf(base, after)]
    const before = runScenario(after.scenario, ground, DEFAULT_LEVERS)
    return before ? [pairOf(before, after, true)] : []
  })
}

function pairOf(before: ScenarioRun, after: ScenarioRun, isOne = false): Pair {
  return {
    before,
    after,
    beforeName: isOne ? `${nameOf(before)}, as found` : nameOf(before),
    afterName: isOne && !isAsFound(after) ? `${nameOf(after)}, as set` : nameOf(after),
  }
}

const nameOf = ({ scenario }: ScenarioRun) => scenarioName(scenario)

/** Why there is nothing to count, in words; `null` where there is something. Never “0 of 0”. */
export function nothingCounted({ inTable, all }: ScenarioRuns): string | null {
  if (inTable === 0) return 'No models in this version of the data, so nothing can be counted.'
  const total = all[0]?.coverage.total ?? 0
  return total === 0
    ? 'No model is counted under these levers. Widen the window of releases, the countries or the tiers.'
    : null
}
