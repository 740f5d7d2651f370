import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { grouped } from '#domain/words/grouped.ts'
import type { WeightsAccess } from '#domain/schema/modelTable.ts'
import type { ReachBand } from '#domain/regimes/rule/reach.ts'
import type { ScenarioRun } from './scenarioRun.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

/** A regime, or `undetermined` where more than one is possible and they differ in reach. */
type FlowRegime = string

/** Models that go from one weights access through one regime to one band of reach. */
type RegimeFlow = {
  readonly access: WeightsAccess
  readonly regime: FlowRegime
  readonly band: ReachBand
  readonly models: readonly Assessed[]
}

/**
 * Weights access to regime to reach, one row a way, in the order in which the models come; each model once.
 * Where several regimes are possible but reach equally far, the first that the rule names stands for them.
 */
export function regimeFlow(assessed: readonly Assessed[]): readonly RegimeFlow[] {
  const regimeOf = ({ band, verdict }: Assessed) =>
    band === 'undetermined' ? 'undetermined' : (verdict.possible[0] ?? 'undetermined')
  const ways = grouped(assessed, (one) =>
    [one.model.weightsAccess, regimeOf(one), one.band].join(' '),
  )
  return [...ways.values()].map((models) => {
    const [first] = models
    return { access: first.model.weightsAccess, regime: regimeOf(first), band: first.band, models }
  })
}

type ReachFlow = {
  readonly from: ReachBand
  readonly to: ReachBand
  /** Review before release on each side; drawn dark where they differ. */
  readonly reachedBefore: Truth
  readonly reachedAfter: Truth
  readonly models: readonly { readonly before: Assessed; readonly after: Assessed }[]
}

/** Reach in one run to reach in another, one row a ribbon. Only models counted in both; each of them once. */
export function reachFlow(before: ScenarioRun, after: ScenarioRun): readonly ReachFlow[] {
  const earlier = new Map(before.assessed.map((one) => [one.model.id, one]))
  const pairs = after.assessed.flatMap((to) => {
    const from = earlier.get(to.model.id)
    return from ? { before: from, after: to } : []
  })
  const ribbons = grouped(pairs, ({ before: from, after: to }) =>
    [from.band, from.reached, to.band, to.reached].join(' '),
  )
  return [...ribbons.values()].map((models) => {
    const [{ before: from, after: to }] = models
    return {
      from: from.band,
      to: to.band,
      reachedBefore: from.reached,
      reachedAfter: to.reached,
      models,
    }
  })
}
