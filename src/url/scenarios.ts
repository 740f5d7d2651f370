import type { Levers } from '#domain/regimes/levers/levers.ts'
import { defineAddress, type ValuesOf } from './address.ts'
import { leverParams, leversIn, leverTexts } from './leverParams.ts'
import { choice, slugOr, slugOrNull } from './param.ts'
import { goalParam, oddsParam } from './scenarioParams.ts'
import { workbenchParams } from './scenarioTabs.ts'

/** Compared with the same scenario under default levers. */
export const BY_DEFAULT = 'as-found'
export const ALL_SCENARIOS = 'all'

/** `/scenarios?scenario=two-tier&against=centralized&open=free-licence&hold=14`. */
export const scenariosAddress = defineAddress({
  /** A scenario's id, or `all`. */
  scenario: slugOr('two-tier'),
  /** A scenario's id, or `as-found`: itself under default levers. */
  against: slugOr('centralized'),
  // `from` and `to` override the lever `window`.
  ...leverParams(),
  /** Where the flow begins: today's reach, weights access, or what is compared with. */
  flow: choice(['today', 'weights', 'against'], 'today'),
  odds: oddsParam,
  goal: goalParam,
  model: slugOrNull,
  cell: slugOrNull,
  ...workbenchParams,
})

export type ScenarioValues = ValuesOf<(typeof scenariosAddress)['params']>

export const leversOf = (values: ScenarioValues): Levers => leversIn(values)

/** The inverse of {@link leversOf}. */
export const leverValues = (levers: Partial<Levers>): Partial<ScenarioValues> => leverTexts(levers)

/** Whether the regimes compared are those that the page begins with. */
export const isFirstPair = ({ scenario, against }: ScenarioValues): boolean =>
  scenario === scenariosAddress.params.scenario.fallback &&
  against === scenariosAddress.params.against.fallback
