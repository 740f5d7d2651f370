import type { RuleComparison } from './rule.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'

/** Every comparison in a test, in the order in which it is written. */
export function testsIn(test: RuleTest): readonly RuleComparison[] {
  if ('attr' in test) return [test]
  if ('not' in test) return testsIn(test.not)
  const parts = 'all' in test ? test.all : 'any' in test ? test.any : []
  return parts.flatMap(testsIn)
}

/** The values that a comparison is with, one or many. */
export function valuesOf({ value }: RuleComparison): readonly (string | number | boolean)[] {
  return typeof value === 'object' ? value : [value]
}

/**
 * The rule with every comparison put through `change`. Whatever is left alone stays the same object, up to the
 * rule itself, so `===` tells whether anything changed.
 */
export function mapComparisons(
  rule: RuleVariant,
  change: (test: RuleComparison) => RuleTest,
): RuleVariant {
  const cases = rule.cases.map((one) => {
    const when = mapTest(one.when, change)
    return when === one.when ? one : { ...one, when }
  })
  return cases.every((one, index) => one === rule.cases[index]) ? rule : { ...rule, cases }
}

function mapTest(test: RuleTest, change: (test: RuleComparison) => RuleTest): RuleTest {
  if ('attr' in test) return change(test)
  if ('const' in test) return test
  if ('not' in test) {
    const not = mapTest(test.not, change)
    return not === test.not ? test : { not }
  }
  const parts = 'all' in test ? test.all : test.any
  const mapped = parts.map((part) => mapTest(part, change))
  if (mapped.every((part, index) => part === parts[index])) return test
  return 'all' in test ? { all: mapped } : { any: mapped }
}
