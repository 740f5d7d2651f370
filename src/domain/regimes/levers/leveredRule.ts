import type { Levers } from './levers.ts'
import { readOpenAs } from './openReading.ts'
import type { RegimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleCase, RuleComparison } from '#domain/regimes/rule/rule.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import { mapComparisons, testsIn } from '#domain/regimes/rule/ruleTree.ts'

/** The developer that the Meta lever speaks of. */
export const META = 'meta'

/**
 * A rule after the levers that change rules: what counts as open, the compute line, what Meta does.
 *
 * Levers turn rules into rules, so what runs can always be shown. A lever that does not touch a rule gives
 * back the same object, and so does each case that is left alone: a view can tell what a lever changed.
 *
 * @see ../../methods.md#levers
 */
export function leveredRule(rule: RuleVariant, levers: Levers, regimes: RegimeBook): RuleVariant {
  const opened = readOpenAs(rule, levers.open)
  const lined = levers.threshold === null ? opened : withLine(opened, levers.threshold, regimes)
  if (levers.meta === 'exempt') return withFirst(lined, 'exempt-by-deal', byMeta)
  return levers.meta === 'refuses' ? withoutVoluntary(lined, regimes) : lined
}

const byMeta: RuleTest = { attr: 'developer', op: 'eq', value: META }

function withFirst(rule: RuleVariant, regime: string, when: RuleTest): RuleVariant {
  return { ...rule, cases: [{ regime, when }, ...rule.cases] }
}

/** Replaces the rule's compute line; a rule that binds before release and has none is given one. */
function withLine(rule: RuleVariant, flop: number, regimes: RegimeBook): RuleVariant {
  const hasLine = rule.cases.some(({ when }) => testsIn(when).some(isLine))
  if (hasLine) {
    return mapComparisons(rule, (test) =>
      isLine(test) && test.value !== flop
        ? { attr: 'trainingCompute', op: test.op, value: flop }
        : test,
    )
  }
  const binds = [...rule.cases.map(({ regime }) => regime), rule.otherwise].some((id) => {
    const regime = regimes.get(id)
    return regime?.binding === true && regime.reach === 'before-release'
  })
  if (!binds) return rule
  return withFirst(rule, 'below-threshold', { attr: 'trainingCompute', op: 'lt', value: flop })
}

type Line = RuleComparison & { readonly op: 'gte' | 'lt' }

function isLine(test: RuleComparison): test is Line {
  return test.attr === 'trainingCompute' && (test.op === 'gte' || test.op === 'lt')
}

/** Before each voluntary review, a case that takes Meta out of it. */
function withoutVoluntary(rule: RuleVariant, regimes: RegimeBook): RuleVariant {
  const isVoluntary = (id: string) => {
    const regime = regimes.get(id)
    return regime?.binding === false && regime.reach === 'before-release'
  }
  const out = (when: RuleTest): RuleCase => ({ regime: 'no-federal-review', when })
  const cases = rule.cases.flatMap((one) =>
    isVoluntary(one.regime) ? [out({ all: [byMeta, one.when] }), one] : [one],
  )
  if (isVoluntary(rule.otherwise)) cases.push(out(byMeta))
  return cases.length === rule.cases.length ? rule : { ...rule, cases }
}
