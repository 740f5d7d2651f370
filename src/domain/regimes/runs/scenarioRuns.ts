import type { IsoDate } from '#domain/days/edtf.ts'
import { DEFAULT_LEVERS, type Levers } from '#domain/regimes/levers/levers.ts'
import type { LeverNaming } from '#domain/regimes/levers/lever.ts'
import { runScenario, runScenarios, type RunFacts, type ScenarioRun } from './scenarioRun.ts'
import { isDefault, namingOf, scenarioName } from './scenarioWords.ts'
import type { Tables } from '#domain/schema/tables.ts'

export const SCENARIO_TABLES = ['scenarios', 'regimes', 'models', 'actors'] as const
export type ScenarioTables = Pick<Tables, (typeof SCENARIO_TABLES)[number]>

/** `before` is what `after` is compared with. */
export type Pair = {
  readonly before: ScenarioRun
  readonly after: ScenarioRun
  readonly beforeName: string
  readonly afterName: string
}

export type ScenarioRuns = {
  readonly levers: Levers
  readonly facts: RunFacts
  readonly naming: LeverNaming
  /** Scenarios with a rule, in the order of the table; the first is the status quo. */
  readonly all: readonly ScenarioRun[]
  /** One pair, or one for each scenario. Empty only where no scenario has a rule. */
  readonly pairs: readonly Pair[]
  /** Models in the table, counted or not. */
  readonly inTable: number
}

type RunsAsked = {
  readonly levers: Levers
  /** The scenario looked at, by its id; `null`: every scenario. */
  readonly scenario: string | null
  /** The scenario compared with, by its id; `null`: the one looked at, with no lever moved. */
  readonly against: string | null
  /** Only models of these developers are counted; empty: of all. */
  readonly developers: readonly string[]
  readonly asof: IsoDate
}

/** Unknown ids fall back to Two-tier and Centralized. */
export function scenarioRuns(tables: ScenarioTables, asked: RunsAsked): ScenarioRuns {
  const levers = knownRules(asked.levers, tables)
  const facts = factsOf(tables, asked)
  const all = runScenarios(tables.scenarios, facts, levers)
  return {
    levers,
    facts,
    naming: namingOf(tables.actors, tables.scenarios),
    all,
    pairs: pairsOf(all, facts, asked),
    inTable: tables.models.length,
  }
}

/** Rules that this version of the data does not have are left out; the page names them. */
function knownRules(levers: Levers, { scenarios }: ScenarioTables): Levers {
  const known = scenarios.flatMap(({ id, variants }) => variants.map((one) => `${id}:${one.id}`))
  return { ...levers, variants: levers.variants.filter((name) => known.includes(name)) }
}

/** Narrowed to models of some developers, where they have any. */
function factsOf(
  { models, regimes, actors }: ScenarioTables,
  { developers, asof }: RunsAsked,
): RunFacts {
  const own = models.filter(({ developer }) => developers.includes(developer))
  return { models: own.length > 0 ? own : models, regimes, actors, asof }
}

function pairsOf(
  all: readonly ScenarioRun[],
  facts: RunFacts,
  { scenario, against }: RunsAsked,
): readonly Pair[] {
  const named = (id: string) => all.find((run) => run.scenario.id === id)
  const base = against === null ? undefined : (named(against) ?? named('centralized') ?? all[0])
  const looked =
    scenario === null
      ? all.filter((run) => run !== base)
      : [named(scenario) ?? named('two-tier') ?? all[1]].filter((run) => run !== undefined)
  return looked.flatMap((after) => {
    if (base && base !== after) return [pairOf(base, after)]
    const before = runScenario(after.scenario, facts, DEFAULT_LEVERS)
    return before ? [pairOf(before, after, true)] : []
  })
}

function pairOf(before: ScenarioRun, after: ScenarioRun, isOne = false): Pair {
  return {
    before,
    after,
    beforeName: isOne ? `${nameOf(before)}, by default` : nameOf(before),
    afterName: isOne && !isDefault(after) ? `${nameOf(after)}, as set` : nameOf(after),
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

/** With its name in the comparison. */
export type NamedRun = { readonly name: string; readonly run: ScenarioRun }

/** Each run once, what is compared with first. */
export function pairSides({ pairs }: Pick<ScenarioRuns, 'pairs'>): readonly NamedRun[] {
  const sides = pairs.flatMap(({ before, after, beforeName, afterName }) => [
    { name: beforeName, run: before },
    { name: afterName, run: after },
  ])
  return sides.filter(({ run }, index) => sides.findIndex((one) => one.run === run) === index)
}
