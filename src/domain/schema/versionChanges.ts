import * as z from 'zod/mini'
import { isoDay, orNull, words } from './field.ts'

/** One line of what a version corrects or adds. */
const change = z.strictObject({
  /** What kind of row it is about, in a word: a table, or what tables share. */
  about: words,
  what: words,
  /** `null` where it is no more than that the thing was found. */
  why: orNull(words),
})
export type ChangeLine = z.infer<typeof change>

const versionChanges = z.strictObject({
  version: isoDay,
  /** What changed against the version before, in words. */
  changes: z.readonly(z.array(words)),
  /** Line by line: what the version before had wrong, and what is new. Empty for versions from before these lists. */
  corrections: z.readonly(z.array(change)),
  additions: z.readonly(z.array(change)),
})
export type VersionChanges = z.infer<typeof versionChanges>

/** `public/data/changes.json`: what each version says that it changed, in the order of the index. */
export const changeLists = z.readonly(z.array(versionChanges))
export type ChangeLists = z.infer<typeof changeLists>
