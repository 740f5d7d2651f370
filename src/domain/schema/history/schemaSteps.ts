import type { SchemaStep } from './schemaStep.ts'
import { toSchema2 } from './toSchema2.ts'
import { toSchema3 } from './toSchema3.ts'

/**
 * From schema number n (index n - 1) to n + 1. Published versions are read through these for years: a step that a
 * version was published under is never changed, only followed by another.
 */
export const SCHEMA_STEPS: readonly SchemaStep[] = [toSchema2, toSchema3]

/** Steps still to take from a schema number; none for a number newer than the steps. */
export const stepsFrom = (
  schema: number,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): readonly SchemaStep[] => steps.slice(schema - 1)

/** Whether a version of a schema number has a file of the table. */
export const hasTable = (
  schema: number,
  table: string,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): boolean => !stepsFrom(schema, steps).some(({ adds }) => adds?.includes(table))
