import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import type { RegimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleComparison } from '#domain/regimes/rule/rule.ts'
import { mapComparisons, testsIn } from '#domain/regimes/rule/ruleTree.ts'
import type { RuleVariant } from '#domain/schema/ruleSchema.ts'
import { defineLever } from './lever.ts'

type Fields = {
  /**
   * Training compute threshold in FLOP; `null`: each rule keeps its own. A number replaces that of a rule that
   * has one; a binding rule that has none leaves models below it out.
   */
  readonly threshold: number | null
}

/** The usual thresholds: EU AI Act Article 51; EO 14110, SB 53 and S.2938. */
export const threshold = defineLever<Fields>()({
  id: 'threshold',
  name: 'Compute threshold',
  defaults: { threshold: null },
  isDecision: true,
  choices: [
    { value: '', label: 'As written', to: { threshold: null } },
    { value: '1e25', label: '10^25', to: { threshold: 1e25 } },
    { value: '1e26', label: '10^26', to: { threshold: 1e26 } },
  ],
  params: {
    threshold: {
      kind: 'compute',
      field: 'threshold',
      least: 1e18,
      most: 1e30,
      label: 'Another threshold, in FLOP',
    },
  },
  chip: (fields) =>
    `compute threshold: ${fields.threshold === null ? 'as written' : flopWords(fields.threshold)}`,
  sentence: (fields) =>
    fields.threshold === null
      ? 'Each rule keeps its own compute threshold.'
      : `The compute threshold is ${flopWords(fields.threshold)}.`,
  deed: (fields) =>
    fields.threshold === null
      ? 'Thresholds as written'
      : `A line at ${flopWords(fields.threshold)}`,
  rule: (rule, fields, regimes) =>
    fields.threshold === null ? rule : withThreshold(rule, fields.threshold, regimes),
})

/** Replaces the rule's threshold; a rule that binds before release and has none is given one. */
function withThreshold(rule: RuleVariant, flop: number, regimes: RegimeBook): RuleVariant {
  const hasOne = rule.cases.some(({ when }) => testsIn(when).some(isThreshold))
  if (hasOne) {
    return mapComparisons(rule, (test) =>
      isThreshold(test) && test.value !== flop
        ? { attr: 'trainingCompute', op: test.op, value: flop }
        : test,
    )
  }
  const binds = [...rule.cases.map(({ regime }) => regime), rule.otherwise].some((id) => {
    const regime = regimes.get(id)
    return regime?.binding === true && regime.reach === 'before-release'
  })
  if (!binds) return rule
  const below = {
    regime: 'below-threshold',
    when: { attr: 'trainingCompute', op: 'lt', value: flop },
  } as const
  return { ...rule, cases: [below, ...rule.cases] }
}

type Threshold = RuleComparison & { readonly op: 'gte' | 'lt' }

function isThreshold(test: RuleComparison): test is Threshold {
  return test.attr === 'trainingCompute' && (test.op === 'gte' || test.op === 'lt')
}
