import * as z from 'zod/mini'
import { slug, words } from './field.ts'

export const access = z.enum(['read', 'relayed', 'known', 'unopened'])

/** `supports`: the part of the claim. `via`: the page that relayed the source. */
export const cited = z.strictObject({
  source: slug,
  supports: words,
  access,
  via: z.nullable(words),
})

/** A figure that the app computes from a table. */
const computed = z.strictObject({ computedFrom: slug })

export const citations = z.readonly(z.array(cited))

/** Sources, or the table that the figure is computed from. */
export const evidence = z.readonly(z.array(z.union([cited, computed])))
