import type { Fault } from './fault.ts'
import { TABLE_NAMES, type TableName, type Tables } from '#domain/schema/tables.ts'

/** One list of evidence in a row. */
type EvidenceList = {
  readonly table: TableName
  readonly id: string
  /** Where in the row, list positions as `*`: `evidence`, `releaseStrategy.history.*.evidence`. */
  readonly path: string
  /** The statement that the evidence is for. */
  readonly statement: Readonly<Record<string, unknown>>
  readonly evidence: readonly unknown[]
}

/** Every list of evidence there is, at any depth. */
export function evidenceLists(tables: Tables): readonly EvidenceList[] {
  return TABLE_NAMES.flatMap((table) =>
    tables[table].flatMap((row) => within(row, '').map((list) => ({ table, id: row.id, ...list }))),
  )
}

function within(value: unknown, path: string): Omit<EvidenceList, 'table' | 'id'>[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => within(one, `${path}*.`))
  if (typeof value !== 'object' || value === null) return []
  const statement = Object.fromEntries(Object.entries(value))
  return Object.entries(statement).flatMap(([key, inner]) =>
    key === 'evidence' && Array.isArray(inner)
      ? [{ path: `${path}evidence`, statement, evidence: inner }]
      : within(inner, `${path}${key}.`),
  )
}

type Statement = EvidenceList['statement']

/**
 * Where a statement may stand without evidence. Everywhere else an empty list is a fault.
 *
 * What was looked for and not found has no page to cite. A scenario's evidence lies in its triggers and
 * outcomes. Notes say how the record was made. An error that a dispute reports may stand in pages that are
 * not in the sources table, and then says in words where it was printed.
 */
const MAY_BE_EMPTY: ReadonlyMap<string, (statement: Statement) => boolean> = new Map([
  ['commitments evidence', ({ status }: Statement) => status === 'unknown'],
  ['positions evidence', ({ value }: Statement) => value === 'unknown'],
  ['companies releaseStrategy.history.*.evidence', () => true],
  ['disputes positions.*.evidence', ({ claim }: Statement) => isPrinted(claim)],
  ['scenarios evidence', () => true],
  ['scenarios triggers.*.evidence', ({ state }: Statement) => startsWith(state, 'not found')],
  ['scenarioNotes evidence', ({ kind }: Statement) => kind !== 'reading'],
])

/** Statements that nothing stands behind, save where that is allowed. */
export function missingEvidence(lists: readonly EvidenceList[]): readonly Fault[] {
  return lists
    .filter(({ evidence }) => evidence.length === 0)
    .filter(({ table, path, statement }) => !MAY_BE_EMPTY.get(`${table} ${path}`)?.(statement))
    .map(({ table, id, path }) => ({
      table,
      id,
      field: path,
      reason: 'it is empty',
      mend: 'name a source of sources.json',
    }))
}

const startsWith = (text: unknown, start: string) =>
  typeof text === 'string' && text.startsWith(start)

/** "3 May 2026, as one guide prints it"; "as printed in one weekly recap". */
const isPrinted = (claim: unknown) =>
  typeof claim === 'string' && /\bas (printed in .+|.+ prints? it)/.test(claim)
