import type { RawRow, SchemaStep } from './schemaStep.ts'

/** A row in the newest shape. What is no object is returned as it is, for the schema to refuse. */
export function raised(table: string, row: unknown, steps: readonly SchemaStep[]): unknown {
  return isRow(row)
    ? steps.reduce<RawRow>((before, step) => withStep(step, table, before), row)
    : row
}

const withStep = ({ rows }: SchemaStep, table: string, row: RawRow) => rows?.[table]?.(row) ?? row

const isRow = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
