import * as z from 'zod/mini'
import { readEdtf } from '#domain/days/edtf.ts'
import { CONFIDENCES } from './values.ts'

/** An id: lower-case words and numbers joined by single hyphens or dots. Safe in addresses and file names. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/))

/** Words for people. Never empty; never HTML: it is always shown as text. */
export const words = z.string().check(z.minLength(1), z.maxLength(4000))

/** A date as precisely as it is known, in EDTF. */
export const edtfDate = z.string().check(
  z.refine((text) => readEdtf(text) !== null, {
    error: (issue) => `“${String(issue.input)}” is not a date`,
  }),
)

/** A whole calendar day. */
export const isoDay = z.iso.date()

/** A link that is safe to follow: `http` or `https`, nothing else. */
export const httpUrl = z.url({ protocol: /^https?$/ })

/** ISO 3166-1 alpha-2, upper case. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/))

export const confidence = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof confidence>

/** An operation count or a size; finite and not negative. */
export const quantity = z.number().check(z.nonnegative())

/** Every key is present in every row: what is not known is `null`, so a missing key is a fault and not a fact. */
export const orNull = z.nullable
