import type { RawRow, SchemaStep } from './schemaStep.ts'
import { SCHEMA_STEPS } from './schemaSteps.ts'

/**
 * A row of an older schema number in the newest shape. What is no object passes as it is, for the check to refuse;
 * so does a row of a number that is newer than the steps.
 */
export function raised(
  table: string,
  row: unknown,
  schema: number,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): unknown {
  return isRow(row)
    ? steps.slice(schema - 1).reduce<RawRow>((before, step) => withStep(step, table, before), row)
    : row
}

/** The schema number with which a table began; 1 for those that were always there. */
export function beganWith(table: string, steps: readonly SchemaStep[] = SCHEMA_STEPS): number {
  const step = steps.findIndex(({ adds }) => adds?.includes(table))
  return step === -1 ? 1 : step + 2
}

const withStep = ({ rows }: SchemaStep, table: string, row: RawRow) => rows?.[table]?.(row) ?? row

const isRow = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
