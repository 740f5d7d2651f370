import { mergedTables } from '#data/givenTables.ts'
import { useTables } from '#data/useTables.ts'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { AnswerTables } from '#domain/comparison/comparison.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import type { Compare } from './useCompare.ts'

export type ComparisonPart = {
  readonly compare: Compare
  /** All but the tables that are read here. */
  readonly tables: Omit<AnswerTables, 'stances' | 'positions' | 'unread'> & {
    readonly unread: readonly RefusedRow[]
  }
  readonly columns: readonly ComparisonColumn[]
}

/** With the tables that only answers need. Suspends until they are read. */
export const useAnswers = ({ compare, tables }: ComparisonPart): AnswerTables =>
  mergedTables(tables, useTables(compare.version, ['stances', 'positions']))
