import type { OpenLever } from './levers.ts'
import type { WeightsAccess } from '#domain/schema/modelTable.ts'
import type { RuleComparison } from '#domain/regimes/rule/rule.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import { mapComparisons, valuesOf } from '#domain/regimes/rule/ruleTree.ts'

const ACCESS = [
  'open-weights',
  'open-weights-restricted',
  'closed-api',
  'limited-preview',
  'unreleased',
] as const satisfies readonly WeightsAccess[]

/** What a rule sees of a model's weights under each setting, where it differs from the record. */
const READ_AS: Record<OpenLever, Partial<Record<WeightsAccess, WeightsAccess>>> = {
  'as-written': {},
  'any-download': { 'open-weights-restricted': 'open-weights' },
  'free-licence': { 'open-weights-restricted': 'closed-api' },
  none: { 'open-weights': 'closed-api', 'open-weights-restricted': 'closed-api' },
}

/** A rule with this regime uses openness for what escapes once downloaded, which no definition changes. */
const ESCAPE = 'outside-reach'

/**
 * A rule that reads weights access as the lever says: a model that does not count as open is treated as closed.
 *
 * A comparison with a set of values becomes one with every value that reads as one of the set. Rules in which
 * openness only tells what escapes US reach once downloaded come back unchanged.
 */
export function readOpenAs(rule: RuleVariant, open: OpenLever): RuleVariant {
  if (open === 'as-written' || rule.cases.some(({ regime }) => regime === ESCAPE)) return rule
  const readings = READ_AS[open]
  return mapComparisons(rule, (test) =>
    test.attr === 'weightsAccess' ? reread(test, (access) => readings[access] ?? access) : test,
  )
}

function reread(test: RuleComparison, reading: (access: WeightsAccess) => WeightsAccess): RuleTest {
  if (test.op === 'gte' || test.op === 'lt') return test
  const wanted = valuesOf(test)
  const value = ACCESS.filter((access) => wanted.includes(reading(access)))
  const isSame = value.length === wanted.length && value.every((access) => wanted.includes(access))
  if (isSame) return test
  return { attr: test.attr, op: test.op === 'eq' || test.op === 'in' ? 'in' : 'notIn', value }
}
