import * as z from 'zod/mini'
import { evidence } from './evidenceSchema.ts'
import { confidence, edtfDate, orNull, quantity, slug, words } from './field.ts'
import { ruleVariant } from './ruleSchema.ts'

/** How far a review reaches, from before release to not at all. */
export const reach = z.enum(['before-release', 'indirect', 'after-release', 'record-only', 'none'])
export type Reach = z.infer<typeof reach>

export const regime = z.strictObject({ id: slug, name: words, reach, binding: z.boolean() })
export type Regime = z.infer<typeof regime>

export const direction = z.enum(['baseline', 'up', 'down', 'no-change', 'mixed', 'unknown'])
export type Direction = z.infer<typeof direction>

/** One of eight; every direction is against the status quo. */
export const outcomeDimension = z.strictObject({
  id: slug,
  name: words,
  measure: words,
  upMeans: words,
})
export type OutcomeDimension = z.infer<typeof outcomeDimension>

/** Of a `computed` size the app shows its own count instead. */
const magnitude = z.strictObject({
  low: z.number(),
  high: z.number(),
  unit: words,
  kind: z.enum(['computed', 'sourced']),
  text: orNull(words),
})

const outcome = z.strictObject({
  dimension: slug,
  direction,
  magnitude: orNull(magnitude),
  mechanism: words,
  confidence,
  evidence,
})
export type Outcome = z.infer<typeof outcome>

export const scenario = z.strictObject({
  id: slug,
  name: words,
  /** The branch of the first article that this scenario spells out. */
  seedBranch: words,
  summary: words,
  covered: orNull(words),
  triggers: z.readonly(
    z.array(z.strictObject({ event: words, state: words, date: orNull(edtfDate), evidence })),
  ),
  outcomes: z.readonly(z.array(outcome)),
  baseVariant: slug,
  variants: z.readonly(z.array(ruleVariant)),
  evidence,
})
export type Scenario = z.infer<typeof scenario>

/** `condition` is `null` where none is needed. */
export const indicator = z.strictObject({
  id: slug,
  sign: words,
  watch: words,
  moves: z.readonly(
    z.array(
      z.strictObject({
        scenario: slug,
        direction: z.enum(['up', 'down']),
        condition: orNull(words),
        strength: z.enum(['strong', 'moderate', 'weak']),
      }),
    ),
  ),
  state: words,
  asOf: edtfDate,
  evidence,
})
export type Indicator = z.infer<typeof indicator>

export const computeThreshold = z.strictObject({
  id: slug,
  valueFlop: orNull(quantity),
  instrument: words,
  status: words,
  evidence,
})
export type ComputeThreshold = z.infer<typeof computeThreshold>

export const analogy = z.strictObject({
  id: slug,
  name: words,
  fits: words,
  breaks: words,
  figures: z.readonly(
    z.array(
      z.strictObject({
        measure: words,
        low: z.number(),
        high: orNull(z.number()),
        unit: words,
        note: orNull(words),
        evidence,
      }),
    ),
  ),
  evidence,
})
export type Analogy = z.infer<typeof analogy>

/** A statement about the scenarios as a whole: the question, the coder's reading, how it was made, a caveat. */
export const scenarioNote = z.strictObject({
  id: slug,
  kind: z.enum(['question', 'reading', 'method', 'caveat']),
  text: words,
  evidence,
})
export type ScenarioNote = z.infer<typeof scenarioNote>
