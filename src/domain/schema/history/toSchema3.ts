import type { SchemaStep } from './schemaStep.ts'

/** Stories are told from then on; no older version tells one. */
export const toSchema3: SchemaStep = { adds: ['stories'] }
