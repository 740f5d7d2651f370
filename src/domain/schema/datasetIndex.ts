import * as z from 'zod/mini'
import { isoDay, words } from './field.ts'
import { TABLE_NAMES } from './tables.ts'

const file = z.strictObject({
  table: z.enum(TABLE_NAMES),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int().check(z.nonnegative()),
  rows: z.int().check(z.nonnegative()),
})

export const dataVersion = z.strictObject({
  /** The day of the data, which is also its name. */
  id: isoDay,
  /** The number of the schema that its files were written by; readers raise older rows to the newest shape. */
  schema: z.int().check(z.positive()),
  title: words,
  /** How far the research reaches, and how evenly. */
  asOfNote: words,
  files: z.readonly(z.array(file)),
})
export type DataVersion = z.infer<typeof dataVersion>

/** `public/data/index.json`: which versions there are, oldest first, and which one is shown by default. */
export const datasetIndex = z.strictObject({
  /** The largest schema number among the versions. */
  schemaVersion: z.int(),
  current: isoDay,
  versions: z.readonly(z.array(dataVersion)).check(z.minLength(1)),
})
export type DatasetIndex = z.infer<typeof datasetIndex>
