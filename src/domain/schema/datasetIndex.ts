import * as z from 'zod/mini'
import { isoDay, words } from './field.ts'
import { TABLE_NAMES } from './tables.ts'

/**
 * The number of the newest shape of rows: one more than there are steps to it (`history/schemaSteps.ts`), which come
 * only with rows of an older shape. A larger number in the index means newer than the app.
 */
export const SCHEMA_VERSION = 2

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

/** Whether a version was written by a schema that this app does not know yet. */
export const isNewerThanApp = ({ schema }: Pick<DataVersion, 'schema'>) => schema > SCHEMA_VERSION
