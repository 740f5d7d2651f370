import type { SchemaStep } from './schemaStep.ts'
import { toSchema2 } from './toSchema2.ts'

/**
 * From schema number n (index n - 1) to n + 1. Published versions are read through these for years: a step that a
 * version was published under is never changed, only followed by another.
 */
export const SCHEMA_STEPS: readonly SchemaStep[] = [toSchema2]
