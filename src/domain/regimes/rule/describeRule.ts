import { describeTest, PLAIN_NAMING, type Naming } from './describeTest.ts'
import type { RegimeBook } from './reach.ts'
import type { RuleAttribute, RuleVariant } from '#domain/schema/ruleSchema.ts'
import type { Decider, Tried, Verdict } from './verdict.ts'

/** One line of a rule as it is printed. `number` counts cases from 1; the last line has none. */
export type RuleLine = {
  readonly decider: Decider
  readonly number: number | null
  readonly regime: string
  readonly regimeName: string
  /** "Developer is in the US, and weights are closed or in limited preview"; "Everything else". */
  readonly words: string
}

/** A rule line by line, in the order in which its cases are tried. */
export function describeRule(
  rule: RuleVariant,
  regimes: RegimeBook,
  naming: Naming = PLAIN_NAMING,
): readonly RuleLine[] {
  const named = (regime: string) => regimes.get(regime)?.name ?? regime
  const cases = rule.cases.map(({ regime, when }, index) => ({
    decider: index,
    number: index + 1,
    regime,
    regimeName: named(regime),
    words: capitalised(describeTest(when, naming)),
  }))
  const rest = {
    decider: 'otherwise' as const,
    number: null,
    regime: rule.otherwise,
    regimeName: named(rule.otherwise),
    words: cases.length === 0 ? 'Every model' : 'Everything else',
  }
  return [...cases, rest]
}

/**
 * What settled a verdict: "case 2, weights are open", "no case holds"; where nothing did, what is missing:
 * "cannot be told: training compute unknown". A clause, to stand in a sentence or beside a model.
 */
export function decisionWords(
  rule: RuleVariant,
  verdict: Verdict,
  naming: Naming = PLAIN_NAMING,
): string {
  const { decidedBy, trace } = verdict
  if (decidedBy === null) return `cannot be told: ${missingWords(trace)} unknown`
  const decided = decidedBy === 'otherwise' ? undefined : rule.cases[decidedBy]
  if (decidedBy === 'otherwise' || !decided) return 'no case holds'
  return `case ${decidedBy + 1}, ${describeTest(decided.when, naming)}`
}

/** What the record would have to say to settle a verdict: "training compute", "licence and country". */
export function missingWords(trace: readonly Tried[]): string {
  const missing = [...new Set(trace.flatMap(({ unknown }) => unknown))]
  return missing.map((attr) => ATTRIBUTE_WORDS[attr]).join(' and ')
}

/** What each attribute of a rule is called in a sentence. */
export const ATTRIBUTE_WORDS: Readonly<Record<RuleAttribute, string>> = {
  developer: 'developer',
  developerCountry: 'country of the developer',
  weightsAccess: 'weights access',
  license: 'licence',
  tier: 'tier',
  trainingCompute: 'training compute',
  released: 'release date',
  usAgreementInForceAtRelease: 'agreement at release',
  developerHasUsAgreement: 'agreement today',
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
