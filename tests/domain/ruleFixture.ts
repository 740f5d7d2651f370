import fc from 'fast-check'
import type { RuleContext } from '#domain/regimes/rule/rule.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Regime, Scenario } from '#domain/schema/scenarioTables.ts'

/** One regime for each reach, and one that asks without binding. */
export const REGIMES: readonly Regime[] = [
  { id: 'licensed', name: 'Licensed', reach: 'before-release', binding: true },
  { id: 'voluntary', name: 'Voluntary', reach: 'before-release', binding: false },
  { id: 'hosts', name: 'Through hosts', reach: 'indirect', binding: true },
  { id: 'later', name: 'After release', reach: 'after-release', binding: false },
  { id: 'record', name: 'A record', reach: 'record-only', binding: false },
  { id: 'free', name: 'Free', reach: 'none', binding: false },
]

export const CONTEXT: RuleContext = {
  signatories: ['openai'],
  atRelease: 'as-recorded',
  always: [],
  never: [],
  imputed: false,
}

export function aRule(cases: RuleVariant['cases'], otherwise = 'free'): RuleVariant {
  return { id: 'rule', label: 'A rule', short: null, cases, otherwise }
}

/** A scenario that is nothing but its rule. */
export function aScenario(id: string, ...variants: readonly RuleVariant[]): Scenario {
  return {
    id,
    name: id,
    seedBranch: 'None',
    summary: 'None',
    covered: null,
    triggers: [],
    outcomes: [],
    baseVariant: variants[0]?.id ?? 'rule',
    variants,
    evidence: [],
  }
}

const comparison: fc.Arbitrary<RuleTest> = fc.oneof(
  fc.record({
    attr: fc.constant('developerCountry' as const),
    op: fc.constantFrom('eq', 'ne'),
    value: fc.constant('US'),
  }),
  fc.record({
    attr: fc.constant('weightsAccess' as const),
    op: fc.constantFrom('in', 'notIn'),
    value: fc.subarray(['open-weights', 'open-weights-restricted', 'closed-api']),
  }),
  fc.record({
    attr: fc.constant('trainingCompute' as const),
    op: fc.constantFrom('gte', 'lt', 'eq'),
    value: fc.constantFrom(1e25, 1e26),
  }),
  fc.record({
    attr: fc.constant('released' as const),
    op: fc.constantFrom('gte', 'lt', 'eq'),
    value: fc.constantFrom('2026-08-03', '2026'),
  }),
  fc.record({
    attr: fc.constant('license' as const),
    op: fc.constantFrom('eq', 'ne'),
    value: fc.constant('MIT'),
  }),
  fc.record({
    attr: fc.constantFrom('developerHasUsAgreement', 'usAgreementInForceAtRelease'),
    op: fc.constant('eq'),
    value: fc.boolean(),
  }),
  fc.record({
    attr: fc.constant('developer' as const),
    op: fc.constant('eq'),
    value: fc.constantFrom('meta', 'acme'),
  }),
  fc.record({ const: fc.boolean() }),
)

export const anyTest: fc.Arbitrary<RuleTest> = fc.letrec<{ test: RuleTest }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.record({ all: fc.array(tie('test'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('test'), { maxLength: 3 }) }),
    fc.record({ not: tie('test') }),
  ),
})).test

const anyRegime = fc.constantFrom(...REGIMES.map(({ id }) => id))

export const anyRule: fc.Arbitrary<RuleVariant> = fc
  .tuple(fc.array(fc.record({ regime: anyRegime, when: anyTest }), { maxLength: 4 }), anyRegime)
  .map(([cases, otherwise]) => aRule(cases, otherwise))
