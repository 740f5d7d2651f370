import { BARE, text, type FindEntry } from './entry.ts'
import type { FindClock, FindTables } from './findTables.ts'
import { commitmentValueWords } from '#domain/cells/commitmentCell.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { comparisonColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { plainName } from '#domain/words/plainName.ts'

/**
 * What is on record of a company under each column of the comparison but the stance, which its own entry tells. What
 * was looked for and not found is an answer; what this version has no entry for is none.
 */
export function cellEntries(
  tables: FindTables,
  { asof, version }: FindClock,
): readonly FindEntry[] {
  const { companies = [], positions = [], commitments = [], unread = [] } = tables
  const columns = comparisonColumns(tables.dimensions ?? [], tables.instruments ?? [])
  const rows = { stances: [], positions, commitments, unread }
  return companies.flatMap(({ id, name }) =>
    columns
      .filter(({ kind }) => kind !== 'stance')
      .map((column) => ({ column, cell: comparisonCell(rows, id, column, asof, version) }))
      .filter(({ cell }) => cell.source !== null)
      .map(({ column, cell }) => cellEntry(plainName(name), column, cell)),
  )
}

const NOTHING_FOUND = commitmentValueWords({ status: 'unknown', grade: null }, 'context')

function cellEntry(company: string, column: ComparisonColumn, cell: Cell): FindEntry {
  const { id, value, since, detail, source } = cell
  const commitment = source?.table === 'commitments' ? source.row.status : null
  const status = commitment ?? (value === null ? 'unknown' : null)
  return {
    ...BARE,
    kind: 'answer',
    id,
    title: `${company} · ${column.name}`,
    value: value ?? NOTHING_FOUND,
    when: since && edtfWords(since),
    date: since,
    mark: status && { of: 'commitment', status },
    texts: [text('in full', detail), text('what is asked', column.asks)].flat(),
  }
}
