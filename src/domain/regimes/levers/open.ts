import type { RuleComparison } from '#domain/regimes/rule/rule.ts'
import { mapComparisons, valuesOf } from '#domain/regimes/rule/ruleTree.ts'
import type { WeightsAccess } from '#domain/schema/modelTable.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import { defineLever } from './lever.ts'

const OPEN = ['as-written', 'any-download', 'free-licence', 'none'] as const
type Open = (typeof OPEN)[number]

/**
 * What counts as open weights. `as-written`: each rule keeps its own words. Otherwise a model that does not
 * count as open is read as closed: with `free-licence` one under a restricted licence, with `none` every one.
 * Rules in which openness only says what escapes US reach once downloaded are left alone.
 */
export const open = defineLever<{ readonly open: Open }>()({
  id: 'open',
  name: 'What counts as open',
  defaults: { open: 'as-written' },
  isDecision: true,
  choices: [
    { value: 'as-written', label: 'As written', to: { open: 'as-written' } },
    { value: 'any-download', label: 'Any download', to: { open: 'any-download' } },
    { value: 'free-licence', label: 'Free licence', to: { open: 'free-licence' } },
    { value: 'none', label: 'None', to: { open: 'none' } },
  ],
  params: { open: { kind: 'choice', field: 'open', values: OPEN } },
  chip: (fields) => `open: ${CHIPS[fields.open]}`,
  sentence: (fields) => SENTENCES[fields.open],
  deed: (fields) => DEEDS[fields.open],
  rule: (rule, fields) => readOpenAs(rule, fields.open),
})

const CHIPS = {
  'as-written': 'as written',
  'any-download': 'any download',
  'free-licence': 'free licence',
  none: 'none',
} as const

const SENTENCES = {
  'as-written': 'Each rule says for itself what counts as open.',
  'any-download': 'Any weights that can be downloaded count as open.',
  'free-licence': 'Only weights under a free licence count as open.',
  none: 'No weights count as open.',
} as const

const DEEDS = {
  'as-written': 'Openness as written',
  'any-download': 'Counting any download as open',
  'free-licence': 'Counting only free licences as open',
  none: 'Counting no weights as open',
} as const

const ACCESS = [
  'open-weights',
  'open-weights-restricted',
  'closed-api',
  'limited-preview',
  'unreleased',
] as const satisfies readonly WeightsAccess[]

/** How a rule reads a model's weights under each setting, where other than recorded. */
const READ_AS: Record<Open, Partial<Record<WeightsAccess, WeightsAccess>>> = {
  'as-written': {},
  'any-download': { 'open-weights-restricted': 'open-weights' },
  'free-licence': { 'open-weights-restricted': 'closed-api' },
  none: { 'open-weights': 'closed-api', 'open-weights-restricted': 'closed-api' },
}

/** What a rule that treats open weights apart reads a model's weights as. */
export const readsAs = (setting: Open, access: WeightsAccess): WeightsAccess =>
  READ_AS[setting][access] ?? access

/** A rule with this regime uses openness for what escapes once downloaded, which no definition changes. */
const ESCAPE = 'outside-reach'

/**
 * A rule that reads weights access as the lever says: a model that does not count as open is treated as closed.
 *
 * A comparison with a set of values becomes one with every value that reads as one of the set. Rules in which
 * openness only tells what escapes US reach once downloaded come back unchanged.
 */
function readOpenAs(rule: RuleVariant, setting: Open): RuleVariant {
  if (setting === 'as-written' || rule.cases.some(({ regime }) => regime === ESCAPE)) return rule
  return mapComparisons(rule, (test) =>
    test.attr === 'weightsAccess' ? reread(test, (access) => readsAs(setting, access)) : test,
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
