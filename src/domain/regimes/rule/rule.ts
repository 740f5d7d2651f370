import { edtf, isOnOrAfter, overlaps, readEdtf } from '#domain/days/edtf.ts'
import type { Model, TrainingCompute } from '#domain/schema/modelTable.ts'
import type { RuleAttribute, RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import { conjunction, disjunction, negation, type Truth } from './truth.ts'

export type RuleCase = RuleVariant['cases'][number]
export type RuleComparison = Extract<RuleTest, { readonly attr: RuleAttribute }>
type Value = string | number | boolean

/** What a rule is read against, besides the model: the facts that the reader's levers may change. */
export type RuleContext = {
  /** Developers that count as having a US testing agreement today. */
  readonly signatories: readonly string[]
  /** `as-recorded`: an agreement counts from the day it was signed. `signatories`: for every release of theirs. */
  readonly atRelease: 'as-recorded' | 'signatories'
  /** Developers that count as signed, or as not signed, for every release, whatever the record says. */
  readonly always: readonly string[]
  readonly never: readonly string[]
  /** Whether training compute inferred from benchmarks counts where there is no estimate. */
  readonly imputed: boolean
}

/**
 * Whether a test holds for a model: true, false, or `null` where a fact that it hangs on is missing.
 *
 * Total: a comparison that makes no sense (the tier "at least 5") is unknown, never an error.
 *
 * @see ../../methods.md#rules (Kleene's strong three-valued logic)
 */
export function holds(test: RuleTest, model: Model, context: RuleContext): Truth {
  if ('all' in test) return conjunction(test.all.map((part) => holds(part, model, context)))
  if ('any' in test) return disjunction(test.any.map((part) => holds(part, model, context)))
  if ('not' in test) return negation(holds(test.not, model, context))
  if ('const' in test) return test.const
  const is = (value: Value) => equals(test.attr, value, model, context)
  switch (test.op) {
    case 'eq':
      return is(test.value)
    case 'ne':
      return negation(is(test.value))
    case 'in':
      return disjunction(test.value.map(is))
    case 'notIn':
      return negation(disjunction(test.value.map(is)))
    case 'gte':
      return isAtLeast(test.attr, test.value, model, context)
    case 'lt':
      return negation(isAtLeast(test.attr, test.value, model, context))
  }
}

/**
 * The attributes that leave a test unknown, each once, in the order of the rule. Empty for a test that is
 * true or false: what is missing there does not matter.
 */
export function unknownIn(
  test: RuleTest,
  model: Model,
  context: RuleContext,
): readonly RuleAttribute[] {
  if (holds(test, model, context) !== null) return []
  if ('attr' in test) return [test.attr]
  const parts =
    'all' in test ? test.all : 'any' in test ? test.any : 'not' in test ? [test.not] : []
  return [...new Set(parts.flatMap((part) => unknownIn(part, model, context)))]
}

function equals(attr: RuleAttribute, value: Value, model: Model, context: RuleContext): Truth {
  if (attr === 'trainingCompute') return computeEquals(value, model, context)
  if (attr === 'released') return releasedWithin(value, model)
  const fact = factOf(attr, model, context)
  return fact === null ? null : fact === value
}

/** The value of an attribute that can only be equal or not; `null` where the record does not say. */
function factOf(
  attr: Exclude<RuleAttribute, 'trainingCompute' | 'released'>,
  model: Model,
  context: RuleContext,
): string | boolean | null {
  if (attr === 'developerHasUsAgreement') {
    return settled(model.developer, context) ?? context.signatories.includes(model.developer)
  }
  if (attr !== 'usAgreementInForceAtRelease') return model[attr]
  const counted =
    context.atRelease === 'as-recorded'
      ? model.usAgreementInForceAtRelease
      : context.signatories.includes(model.developer)
  return settled(model.developer, context) ?? counted
}

function settled(developer: string, { always, never }: RuleContext): boolean | null {
  if (never.includes(developer)) return false
  return always.includes(developer) ? true : null
}

function isAtLeast(attr: RuleAttribute, value: Value, model: Model, context: RuleContext): Truth {
  if (attr === 'trainingCompute' && typeof value === 'number') {
    return computeAtLeast(model.trainingCompute, value, context.imputed)
  }
  if (attr !== 'released' || typeof value !== 'string') return null
  const day = readEdtf(value)?.first ?? null
  return day === null ? null : isOnOrAfter(edtf(model.released), day)
}

function computeEquals(value: Value, { trainingCompute }: Model, { imputed }: RuleContext): Truth {
  if (typeof value !== 'number') return null
  if (computeAtLeast(trainingCompute, value, imputed) === false) return false
  const flop = knownFlop(trainingCompute, imputed)
  return flop === null ? null : flop === value
}

/** Whether the release fell within the extent of a date: unknown where the two only overlap. */
function releasedWithin(value: Value, model: Model): Truth {
  const extent = typeof value === 'string' ? readEdtf(value) : null
  if (extent === null) return null
  const { first, last } = edtf(model.released)
  if (!overlaps(edtf(model.released), extent.first, extent.last)) return false
  const startsInside = extent.first === null || (first !== null && first >= extent.first)
  const endsInside = extent.last === null || (last !== null && last <= extent.last)
  return startsInside && endsInside ? true : null
}

/**
 * Whether a model took at least so much training compute.
 *
 * Read in this order: the estimate; else a one-sided bound, where it settles the question ("very likely above
 * 1e25" answers for 1e25 and less, and says nothing of 1e26); else, only with `imputed`, the figure inferred
 * from benchmarks; else unknown. A missing estimate is never read as small.
 *
 * @param flop floating-point operations
 * @param imputed whether the reader has switched inferred figures on
 * @see ../../methods.md#compute (estimates by Epoch AI, CC BY 4.0)
 */
function computeAtLeast(compute: TrainingCompute, flop: number, imputed: boolean): Truth {
  if (compute.flop !== null) return compute.flop >= flop
  if (compute.atLeast !== null && compute.atLeast >= flop) return true
  if (compute.below !== null && compute.below <= flop) return false
  if (imputed && compute.imputedFlop !== null) return compute.imputedFlop >= flop
  return null
}

/** The one figure there is: the estimate, else the inferred one with `imputed`, else `null`. In FLOP. */
function knownFlop(compute: TrainingCompute, imputed: boolean): number | null {
  return compute.flop ?? (imputed ? compute.imputedFlop : null)
}
