import type { Levers } from '#domain/regimes/levers/levers.ts'
import { defineAddress, type ValuesOf } from './address.ts'
import { leverParams, leversIn, leverTexts } from './leverParams.ts'
import { choice, slugOr, slugOrNull } from './param.ts'
import { goalParam, oddsParam } from './scenarioParams.ts'

/** Compared with the same scenario under default levers. */
export const BY_DEFAULT = 'as-found'
/** Every scenario at once. */
export const ALL_SCENARIOS = 'all'

/** `/scenarios?scenario=two-tier&against=centralized&open=free-licence&hold=14`. */
export const scenariosAddress = defineAddress({
  /** What is looked at: a scenario, or `all`. */
  scenario: slugOr('two-tier'),
  /** What it is compared with: a scenario, or `as-found` for itself with no lever moved. */
  against: slugOr('centralized'),
  // Releases counted are a lever's `window`; `from` and `to`, where given, count instead.
  ...leverParams(),
  /** Where the flow begins: at the reach of today, at weights access, or at what is compared with. */
  flow: choice(['today', 'weights', 'against'], 'today'),
  odds: oddsParam,
  goal: goalParam,
  /** The model whose rule trace is open. */
  model: slugOrNull,
  /** The outcome, indicator or trigger whose evidence is open. */
  cell: slugOrNull,
})

export type ScenarioValues = ValuesOf<(typeof scenariosAddress)['params']>

/** Where the levers stand in an address. */
export const leversOf = (values: ScenarioValues): Levers => leversIn(values)

/** What to write in an address for levers to stand so, of as many as are given. The inverse of {@link leversOf}. */
export const leverValues = (levers: Partial<Levers>): Partial<ScenarioValues> => leverTexts(levers)
