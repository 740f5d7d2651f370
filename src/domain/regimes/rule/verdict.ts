import type { Model } from '#domain/schema/modelTable.ts'
import { holds, unknownIn, type RuleContext } from './rule.ts'
import type { RuleAttribute, RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Truth } from './truth.ts'

/** A case of the rule, counted from 0, or the regime that is left where no case holds. */
export type Decider = number | 'otherwise'

/** One case that was tried on a model. `unknown` names what the record would have to say to settle it. */
export type Tried = {
  readonly caseIndex: number
  readonly regime: string
  readonly truth: Truth
  readonly unknown: readonly RuleAttribute[]
}

export type Verdict = {
  /** Every regime that the model may fall under, in the order in which the rule names them. Never empty. */
  readonly possible: readonly string[]
  /** What may put it there: one decider for each way through the rule. */
  readonly deciders: readonly Decider[]
  /** Every case tried, in order, up to the first that holds. */
  readonly trace: readonly Tried[]
  /** What settled the regime; `null` where more than one regime is possible. */
  readonly decidedBy: Decider | null
}

/**
 * Applies a rule to a model. Cases are tried in order: one that holds ends the search; one that is unknown
 * keeps its regime as a possibility, and the next is tried; where none holds, `otherwise` is possible too.
 *
 * The set may be wider than the facts allow, since cases are judged one by one (Kleene's logic does not see
 * that "above or not above" is always true), but the true regime is always in it. Learning a fact can only
 * take regimes out.
 *
 * @see ../../methods.md#rules
 */
export function verdict(rule: RuleVariant, model: Model, context: RuleContext): Verdict {
  const trace: Tried[] = []
  const possible = new Set<string>()
  const deciders: Decider[] = []
  let isOpen = true
  for (const [caseIndex, { regime, when }] of rule.cases.entries()) {
    const truth = holds(when, model, context)
    const unknown = truth === null ? unknownIn(when, model, context) : []
    trace.push({ caseIndex, regime, truth, unknown })
    if (truth !== false) {
      possible.add(regime)
      deciders.push(caseIndex)
    }
    isOpen = truth !== true
    if (!isOpen) break
  }
  if (isOpen) {
    possible.add(rule.otherwise)
    deciders.push('otherwise')
  }
  return {
    possible: [...possible],
    deciders,
    trace,
    decidedBy: possible.size === 1 ? (deciders.at(-1) ?? 'otherwise') : null,
  }
}
