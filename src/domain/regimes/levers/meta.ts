import type { RegimeBook } from '#domain/regimes/rule/reach.ts'
import type { RuleCase } from '#domain/regimes/rule/rule.ts'
import type { RuleTest, RuleVariant } from '#domain/schema/ruleSchema.ts'
import { defineLever } from './lever.ts'

const META = ['on-record', 'signs', 'exempt', 'refuses'] as const

export const META_ID = 'meta'

/**
 * What Meta does. `signs`: it counts as signed for every release. `exempt`: a case before all others exempts it.
 * `refuses`: it counts as not signed, and review that does not bind never reaches it.
 */
export const meta = defineLever<{ readonly meta: (typeof META)[number] }>()({
  id: 'meta',
  name: 'Meta',
  defaults: { meta: 'on-record' },
  isDecision: true,
  choices: [
    { value: 'on-record', label: 'On record', to: { meta: 'on-record' } },
    { value: 'signs', label: 'Signs', to: { meta: 'signs' } },
    { value: 'exempt', label: 'Exempt', to: { meta: 'exempt' } },
    { value: 'refuses', label: 'Refuses', to: { meta: 'refuses' } },
  ],
  params: { meta: { kind: 'choice', field: 'meta', values: META } },
  chip: (fields) => `Meta: ${CHIPS[fields.meta]}`,
  sentence: (fields) => SENTENCES[fields.meta],
  deed: (fields) => DEEDS[fields.meta],
  // After levers that add cases: an exemption comes before every case.
  rule(rule, fields, regimes) {
    if (fields.meta === 'exempt') {
      return { ...rule, cases: [{ regime: 'exempt-by-deal', when: byMeta }, ...rule.cases] }
    }
    return fields.meta === 'refuses' ? withoutVoluntary(rule, regimes) : rule
  },
  context: (context, fields) => ({
    ...context,
    always: fields.meta === 'signs' ? [...context.always, META_ID] : context.always,
    never: fields.meta === 'refuses' ? [...context.never, META_ID] : context.never,
  }),
})

const CHIPS = {
  'on-record': 'on record',
  signs: 'signs',
  exempt: 'exempt',
  refuses: 'refuses',
} as const

const SENTENCES = {
  'on-record': 'Meta stands as on record.',
  signs: 'Meta signs, and counts as signed for every release.',
  exempt: 'Meta wins an exemption, before every other case.',
  refuses: 'Meta does not sign, and review that does not bind does not reach it.',
} as const

const DEEDS = {
  'on-record': 'Meta as on record',
  signs: 'Meta signing',
  exempt: 'Exempting Meta',
  refuses: 'Meta refusing',
} as const

const byMeta: RuleTest = { attr: 'developer', op: 'eq', value: META_ID }
const byOthers: RuleTest = { attr: 'developer', op: 'ne', value: META_ID }

/**
 * Before each voluntary review a case takes Meta out, and the review is limited to others: else a model for which
 * that case is unknown might still be reviewed.
 */
function withoutVoluntary(rule: RuleVariant, regimes: RegimeBook): RuleVariant {
  const isVoluntary = (id: string) => {
    const regime = regimes.get(id)
    return regime?.binding === false && regime.reach === 'before-release'
  }
  const out = (when: RuleTest): RuleCase => ({ regime: 'no-federal-review', when })
  const cases = rule.cases.flatMap((one) =>
    isVoluntary(one.regime)
      ? [out({ all: [byMeta, one.when] }), { ...one, when: { all: [byOthers, one.when] } }]
      : [one],
  )
  if (isVoluntary(rule.otherwise)) cases.push(out(byMeta))
  return cases.length === rule.cases.length ? rule : { ...rule, cases }
}
