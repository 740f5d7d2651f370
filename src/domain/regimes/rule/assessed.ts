import type { Model } from '#domain/schema/modelTable.ts'
import { reachBand, reachesOf, type ReachBand, type RegimeBook } from './reach.ts'
import type { RuleContext } from './rule.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Reach } from '#domain/schema/scenarioTables.ts'
import type { Truth } from './truth.ts'
import { verdict, type Verdict } from './verdict.ts'

/** One model under one rule. */
export type Assessed = {
  readonly model: Model
  readonly verdict: Verdict
  /** How far review may reach, in order of reach. More than one: undetermined. */
  readonly reaches: readonly Reach[]
  /** Whether review reaches it before release: in every possible regime, in none, or (`null`) in some. */
  readonly reached: Truth
  readonly band: ReachBand
}

/** Applies a rule to a model and reads how far the possible regimes reach. */
export function assess(
  rule: RuleVariant,
  model: Model,
  context: RuleContext,
  regimes: RegimeBook,
): Assessed {
  const found = verdict(rule, model, context)
  const reaches = reachesOf(found.possible, regimes)
  const mayReach = reaches.includes('before-release')
  return {
    model,
    verdict: found,
    reaches,
    reached: mayReach && reaches.length > 1 ? null : mayReach,
    band: reachBand(found.possible, reaches, regimes),
  }
}
