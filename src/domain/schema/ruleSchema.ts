import * as z from 'zod/mini'
import { orNull, slug, words } from './field.ts'

/** Columns of the models table, and three more. */
const ruleAttribute = z.enum([
  'developer',
  'developerCountry',
  'weightsAccess',
  'license',
  'tier',
  'trainingCompute',
  'released',
  'usAgreementInForceAtRelease',
  'developerHasUsAgreement',
])
export type RuleAttribute = z.infer<typeof ruleAttribute>

const scalar = z.union([z.string(), z.number(), z.boolean()])
const scalars = z.readonly(z.array(scalar))

/** A three-valued test on one model: true, false, or unknown where a fact is missing. */
export type RuleTest =
  | { readonly all: readonly RuleTest[] }
  | { readonly any: readonly RuleTest[] }
  | { readonly not: RuleTest }
  | { readonly const: boolean }
  | {
      readonly attr: RuleAttribute
      readonly op: 'eq' | 'ne' | 'gte' | 'lt'
      readonly value: string | number | boolean
    }
  | {
      readonly attr: RuleAttribute
      readonly op: 'in' | 'notIn'
      readonly value: readonly (string | number | boolean)[]
    }

const ruleTest: z.ZodMiniType<RuleTest> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.readonly(z.array(ruleTest)) }),
    z.strictObject({ any: z.readonly(z.array(ruleTest)) }),
    z.strictObject({ not: ruleTest }),
    z.strictObject({ const: z.boolean() }),
    z.strictObject({
      attr: ruleAttribute,
      op: z.enum(['eq', 'ne', 'gte', 'lt']),
      value: scalar,
    }),
    z.strictObject({ attr: ruleAttribute, op: z.enum(['in', 'notIn']), value: scalars }),
  ]),
)

/** Ordered cases: the first that holds gives the regime; `otherwise` where none does. */
export const ruleVariant = z.strictObject({
  id: slug,
  label: words,
  /** At most 28 characters; `null` where nobody coded one. */
  short: orNull(words),
  cases: z.readonly(z.array(z.strictObject({ regime: slug, when: ruleTest }))),
  otherwise: slug,
})
export type RuleVariant = z.infer<typeof ruleVariant>
