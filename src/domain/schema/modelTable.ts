import * as z from 'zod/mini'
import { citations } from './evidenceSchema.ts'
import { country, edtfDate, orNull, quantity, slug, words } from './field.ts'
import { TIERS, WEIGHTS_ACCESSES } from './values.ts'

/** How the weights of a model can be had. `open-weights-restricted`: downloadable under a licence that limits use. */
export const weightsAccess = z.enum(WEIGHTS_ACCESSES)
export type WeightsAccess = z.infer<typeof weightsAccess>

export const tier = z.enum(TIERS)

/**
 * Training compute in floating-point operations (FLOP), estimated by Epoch AI (CC BY 4.0).
 * `atLeast` and `below` are one-sided bounds where no estimate exists; `imputedFlop` is inferred from
 * benchmarks and counts only when the reader asks for it.
 */
const trainingCompute = z.strictObject({
  flop: orNull(quantity),
  confidence: orNull(z.enum(['confident', 'likely', 'speculative'])),
  imputedFlop: orNull(quantity),
  atLeast: orNull(quantity),
  below: orNull(quantity),
  basis: orNull(words),
})
export type TrainingCompute = z.infer<typeof trainingCompute>

const governmentTest = z.strictObject({
  body: words,
  timing: z.enum([
    'pre-release',
    'post-release',
    'during limited preview',
    'after API launch, before weights',
    'unspecified',
  ]),
  date: edtfDate,
  what: words,
  /** `subject`: this model was tested. `reference`: it served as a yardstick for another. */
  role: z.enum(['subject', 'reference']),
  evidence: citations,
})

const governmentAction = z.strictObject({
  date: edtfDate,
  kind: words,
  what: words,
  evidence: citations,
})

export const model = z.strictObject({
  id: slug,
  name: words,
  developer: slug,
  developerCountry: orNull(country),
  /** Day, month or year of release, or the interval within which it fell. */
  released: edtfDate,
  weightsAccess,
  /** Where it differs from the state today: how the weights could be had on the day of release. */
  weightsAccessAtRelease: orNull(weightsAccess),
  license: orNull(words),
  tier,
  trainingCompute,
  parameters: orNull(
    z.strictObject({ total: quantity, active: orNull(quantity), confidence: orNull(words) }),
  ),
  downloads: orNull(
    z.strictObject({ count: quantity, metric: words, asOf: edtfDate, evidence: citations }),
  ),
  usAgreementInForceAtRelease: z.boolean(),
  governmentTesting: z.readonly(z.array(governmentTest)),
  governmentAction: z.readonly(z.array(governmentAction)),
  note: orNull(words),
  evidence: citations,
})
export type Model = z.infer<typeof model>

/** Cumulative downloads of one family. The families are measured unlike each other: never divide one by another. */
export const familyDownloads = z.strictObject({
  id: slug,
  family: words,
  cumulativeDownloads: quantity,
  asOf: edtfDate,
  evidence: citations,
})
export type FamilyDownloads = z.infer<typeof familyDownloads>
