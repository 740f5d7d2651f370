import * as z from 'zod/mini'
import type { Seen } from './evidence.ts'
import { citations } from './evidenceSchema.ts'
import { confidence, country, edtfDate, httpUrl, isoDay, orNull, slug, words } from './field.ts'
import {
  BEARING_DIRECTIONS,
  COMMITMENT_STATUSES,
  EVENT_TYPES,
  SOURCE_TIERS,
  STANCE_VALUES,
} from './values.ts'

export const actor = z.strictObject({
  id: slug,
  name: words,
  kind: z.enum([
    'company',
    'agency',
    'executive',
    'legislature',
    'state',
    'local',
    'international',
  ]),
  country: orNull(country),
  /** The day a federal testing agreement was signed; `null` where none is documented. */
  testingAgreementSince: orNull(isoDay),
})
export type Actor = z.infer<typeof actor>

const releasePeriod = z.strictObject({
  from: edtfDate,
  to: orNull(edtfDate),
  value: words,
  note: words,
  confidence,
  evidence: citations,
})

export const company = z.strictObject({
  id: slug,
  name: words,
  parent: orNull(words),
  country,
  hq: orNull(words),
  founded: orNull(words),
  site: orNull(httpUrl),
  models: z.readonly(z.array(words)),
  releaseStrategy: z.strictObject({
    current: z.enum(['closed', 'mixed', 'open weights', 'open weights promised', 'not stated']),
    summary: words,
    history: z.readonly(z.array(releasePeriod)),
  }),
})
export type Company = z.infer<typeof company>

export const stanceValue = z.enum(STANCE_VALUES)
export type StanceValue = z.infer<typeof stanceValue>

/** One company over one unbroken period. `to: null` means it still holds in this version of the data. */
export const stance = z.strictObject({
  id: slug,
  company: slug,
  from: edtfDate,
  to: orNull(edtfDate),
  stance: stanceValue,
  participation: words,
  rationale: words,
  confidence,
  evidence: citations,
})
export type Stance = Seen<z.infer<typeof stance>>

export const commitmentStatus = z.enum(COMMITMENT_STATUSES)
export type CommitmentStatus = z.infer<typeof commitmentStatus>

/** Company × instrument. `unknown` means that nothing was found either way; it is never a refusal. */
export const commitment = z.strictObject({
  id: slug,
  company: slug,
  instrument: slug,
  status: commitmentStatus,
  date: orNull(edtfDate),
  note: words,
  confidence,
  renegotiated: orNull(edtfDate),
  scope: orNull(words),
  frameworkName: orNull(words),
  latestVersion: orNull(words),
  grade: orNull(words),
  gradePoints: orNull(z.number()),
  lastConfirmed: orNull(z.strictObject({ status: words, asOf: edtfDate })),
  evidence: citations,
})
export type Commitment = Seen<z.infer<typeof commitment>>

const positionMark = z.enum(['yes', 'partly', 'no', 'reported-not-confirmed', 'unknown'])

/** Company × dimension: one cell of the comparison, from the day it was observed. */
export const position = z.strictObject({
  id: slug,
  company: slug,
  dimension: slug,
  value: words,
  /** At most 16 characters; `null` where nobody coded one. */
  short: orNull(words),
  /** `null` where an order among values would be ours, and where nobody coded one. */
  mark: orNull(positionMark),
  detail: words,
  asOf: edtfDate,
  confidence,
  evidence: citations,
})
export type Position = Seen<z.infer<typeof position>>

export const eventType = z.enum(EVENT_TYPES)
export type EventType = z.infer<typeof eventType>

export const bearingDirection = z.enum(BEARING_DIRECTIONS)
export type BearingDirection = z.infer<typeof bearingDirection>

export const event = z.strictObject({
  id: slug,
  date: edtfDate,
  type: eventType,
  title: words,
  summary: words,
  actors: z.readonly(z.array(slug)),
  jurisdiction: slug,
  /** Of a law; `null` for other events. */
  status: orNull(z.enum(['introduced', 'passed', 'enacted', 'in-force', 'vetoed', 'revoked'])),
  bearing: z.strictObject({ direction: bearingDirection, why: words }),
  confidence,
  evidence: citations,
})
export type OversightEvent = Seen<z.infer<typeof event>>

/** A question on which sources disagree, what each says, and how the coder resolved it. */
export const dispute = z.strictObject({
  id: slug,
  question: words,
  about: z.readonly(z.array(z.strictObject({ table: slug, id: slug }))),
  positions: z.readonly(
    z.array(z.strictObject({ claim: words, asOf: orNull(edtfDate), evidence: citations })),
  ),
  resolution: words,
  confidence,
})

type Side = Seen<z.infer<typeof dispute>['positions'][number]>

export type Dispute = Seen<Omit<z.infer<typeof dispute>, 'positions'>> & {
  readonly positions: readonly Side[]
  /** Sides taken after the as-of day; absent where there are none. */
  readonly laterSides?: readonly Side[]
}

export const sourceTier = z.enum(SOURCE_TIERS)
export type SourceTier = z.infer<typeof sourceTier>

export const source = z.strictObject({
  id: slug,
  url: orNull(httpUrl),
  publisher: words,
  title: orNull(words),
  published: orNull(edtfDate),
  tier: sourceTier,
})
export type Source = z.infer<typeof source>
