import * as z from 'zod/mini'
import type { Seen } from './evidence.ts'
import { citations } from './evidenceSchema.ts'
import { slug, words } from './field.ts'

/** Path, query and fragment of a page of the site, as they stand in the address bar. */
const ownAddress = z.string().check(z.regex(/^\/\S*$/))

/** One step of a story: one sentence over an ordinary address. Its id is the story, a dot, and the step's number. */
export const storyStep = z.strictObject({
  id: slug,
  /** Lower-case words joined by hyphens. */
  story: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** From 1. */
  step: z.int().check(z.positive()),
  /** Of the story: the same in all its steps. */
  title: words,
  /** At most 150 characters. */
  sentence: words,
  /** Where it is seen. */
  address: ownAddress,
  /** The figure that shows it on pages of others: `/embed/…`. */
  embed: ownAddress,
  /** Rows that the sentence repeats. */
  about: z.readonly(z.array(z.strictObject({ table: slug, id: slug }))),
  evidence: citations,
})
export type StoryStep = Seen<z.infer<typeof storyStep>>
