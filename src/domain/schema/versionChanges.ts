import * as z from 'zod/mini'
import { isoDay, orNull, words } from './field.ts'

/** One line of what a version corrects or adds. */
const change = z.strictObject({
  /** Kind of row: a table, or what tables share. */
  about: words,
  what: words,
  /** `null` where there is no more reason than that the fact was found. */
  why: orNull(words),
})
export type ChangeLine = z.infer<typeof change>

const versionChanges = z.strictObject({
  version: isoDay,
  /** What changed against the version before, in words. */
  changes: z.readonly(z.array(words)),
  /** Corrections: what the version before had wrong; additions: what is new. Empty in older versions. */
  corrections: z.readonly(z.array(change)),
  additions: z.readonly(z.array(change)),
})
export type VersionChanges = z.infer<typeof versionChanges>

/** `public/data/changes.json`: what each version says that it changed, in the order of the index. */
export const changeLists = z.readonly(z.array(versionChanges))
export type ChangeLists = z.infer<typeof changeLists>

export type ReadChanges = {
  readonly lists: ChangeLists
  /** Keys that this build does not know, each once. */
  readonly keptOut: readonly string[]
}
