import type { DataVersion } from './datasetIndex.ts'

/**
 * The number of the newest shape of rows: one more than there are steps to it (`history/schemaSteps.ts`), which come
 * only with rows of an older shape. A larger number in the index means newer than the app.
 */
export const SCHEMA_VERSION = 3

/** Whether a version was written by a schema that this app does not know yet. */
export const isNewerThanApp = ({ schema }: Pick<DataVersion, 'schema'>) => schema > SCHEMA_VERSION
