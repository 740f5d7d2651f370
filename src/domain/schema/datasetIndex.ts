import * as z from 'zod/mini'
import { isoDay, words } from './field.ts'
import { TABLE_NAMES } from './tables.ts'

/** The shape of a version that this app can read. A larger number in the index means newer than the app. */
export const SCHEMA_VERSION = 1

const file = z.strictObject({
  table: z.enum(TABLE_NAMES),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.nonnegative()),
  rows: z.int().check(z.nonnegative()),
})

const version = z.strictObject({
  /** The day of the data, which is also its name. */
  id: isoDay,
  title: words,
  /** What changed against the version before, in words. */
  changes: z.readonly(z.array(words)),
  /** How far the research reaches, and how evenly. */
  asOfNote: words,
  files: z.readonly(z.array(file)),
})
export type DataVersion = z.infer<typeof version>

/** `public/data/index.json`: which versions there are, oldest first, and which one is shown by default. */
export const datasetIndex = z.strictObject({
  schemaVersion: z.int(),
  current: isoDay,
  versions: z.readonly(z.array(version)).check(z.minLength(1)),
})
export type DatasetIndex = z.infer<typeof datasetIndex>
