import type { SchemaStep } from './schemaStep.ts'
import { toSchema2 } from './toSchema2.ts'

/**
 * From schema number n (index n - 1) to n + 1. Published versions are read through these for years: a step that a
 * version was published under is never changed, only followed by another.
 */
export const SCHEMA_STEPS: readonly SchemaStep[] = [toSchema2]

/** The steps that rows of a schema number have still to take; none for one that is newer than the steps. */
export const stepsFrom = (
  schema: number,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): readonly SchemaStep[] => steps.slice(schema - 1)

/** Whether a version of a schema number has a file of a table: not before the step that the table began with. */
export const hasTable = (
  schema: number,
  table: string,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): boolean => !stepsFrom(schema, steps).some(({ adds }) => adds?.includes(table))
