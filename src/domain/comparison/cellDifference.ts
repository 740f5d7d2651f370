import { saysSomething, type Cell } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import {
  comparisonColumns,
  STANCE_COLUMN,
  type ComparisonColumn,
} from '#domain/cells/comparisonColumns.ts'
import type { Side } from './sides.ts'
import type { Company } from '#domain/schema/recordTables.ts'

/**
 * - `value`: something was stated, and something else is
 * - `added`: nothing was stated, and something is; a company or a column that was not in the data
 * - `removed`: the other way round
 * - `evidence`: the same is stated, and its date, wording, confidence or sources differ
 */
export type ChangeKind = 'value' | 'added' | 'removed' | 'evidence'

/** Whether the older data was wrong on its own day, or the value changed later. `null` where the data does not say. */
type Timing = 'corrected' | 'later' | null

export type CellChange = {
  readonly kind: ChangeKind
  /** `null`: a change of a whole column. */
  readonly company: Company | null
  /** `null`: a change of a whole company; the cells then hold its stance. */
  readonly column: ComparisonColumn | null
  readonly before: Cell | null
  readonly after: Cell | null
  readonly timing: Timing
  /** What the newer data says of the older side's day; `null` within one version, and where it says nothing. */
  readonly onThatDay: Cell | null
}

/**
 * What it takes to get from one side to the other, cell by cell. Companies and columns that only one side has are one
 * change each. Values first, then what was added, removed, and changes of evidence; each in the order of the
 * companies and the columns of the newer side.
 *
 * A difference of a side with itself is empty, and one the other way round has the same changes mirrored.
 *
 * @see ../methods.md#differences
 */
export function cellDifference(before: Side, after: Side): readonly CellChange[] {
  const [old, now] = [columnsOf(before), columnsOf(after)]
  const companies = after.tables.companies.filter(({ id }) => hasId(before.tables.companies, id))
  const columns = now.filter(({ id }) => hasId(old, id))
  const cells = companies.flatMap((company) =>
    columns.flatMap((column) => changeOf(before, after, company, column)),
  )
  const changes = [
    ...cells,
    ...missing(after, before).map((change): CellChange => ({ ...change, kind: 'added' })),
    ...missing(before, after).map((change): CellChange => ({
      ...change,
      kind: 'removed',
      before: change.after,
      after: null,
    })),
  ]
  return KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind))
}

export const KINDS: readonly ChangeKind[] = ['value', 'added', 'removed', 'evidence']

const columnsOf = ({ tables }: Side) => comparisonColumns(tables.dimensions, tables.instruments)

const hasId = (rows: readonly { readonly id: string }[], id: string) =>
  rows.some((row) => row.id === id)

const cellOf = ({ tables, asof, version }: Side, company: string, column: ComparisonColumn) =>
  comparisonCell(tables, company, column, asof, version)

/** A cell as filters of its side show it, on the side's day or another. */
const shownCell = (side: Side, company: string, column: ComparisonColumn, day = side.asof) =>
  comparisonCell(side.on?.(day) ?? side.tables, company, column, day, side.version)

/** Companies and columns that only `side` has, as if added. */
function missing(side: Side, other: Side): readonly Omit<CellChange, 'kind'>[] {
  const companies = side.tables.companies.filter(({ id }) => !hasId(other.tables.companies, id))
  const columns = columnsOf(side).filter(({ id }) => !hasId(columnsOf(other), id))
  return [
    ...companies.map((company) => ({
      company,
      column: null,
      before: null,
      after: shownCell(side, company.id, STANCE_COLUMN),
      timing: null,
      onThatDay: null,
    })),
    ...columns.map((column) => ({
      company: null,
      column,
      before: null,
      after: null,
      timing: null,
      onThatDay: null,
    })),
  ]
}

function changeOf(
  beforeSide: Side,
  afterSide: Side,
  company: Company,
  column: ComparisonColumn,
): readonly CellChange[] {
  const before = cellOf(beforeSide, company.id, column)
  const after = cellOf(afterSide, company.id, column)
  const kind = kindOf(before, after)
  if (kind === null) return []
  const onThatDay = cellOnThatDay(beforeSide, afterSide, before, column)
  const timing =
    kind !== 'value' || onThatDay === null
      ? null
      : saysTheSame(onThatDay, before)
        ? 'later'
        : 'corrected'
  return [
    {
      kind,
      company,
      column,
      before: shownCell(beforeSide, company.id, column),
      after: shownCell(afterSide, company.id, column),
      timing,
      onThatDay,
    },
  ]
}

function kindOf(before: Cell, after: Cell): ChangeKind | null {
  if (before.state === 'unread' || after.state === 'unread') return null
  const [was, is] = [saysSomething(before), saysSomething(after)]
  if (!was && !is) return null
  if (!was) return 'added'
  if (!is) return 'removed'
  if (!saysTheSame(before, after)) return 'value'
  return basisChanges(before, after).length === 0 ? null : 'evidence'
}

/** `unsourced` and `stated` have the same value. */
const saysTheSame = (a: Cell, b: Cell) =>
  a.value === b.value && (a.state === b.state || (isValue(a) && isValue(b)))

const isValue = ({ state }: Cell) => state === 'stated' || state === 'unsourced'

/** What may differ where the value is the same. */
export type Basis = 'date' | 'wording' | 'confidence' | 'sources'

export function basisChanges(a: Cell, b: Cell): readonly Basis[] {
  const sources = ({ evidence }: Cell) => new Set(evidence.map(({ source }) => source))
  const [x, y] = [sources(a), sources(b)]
  const hasSameSources = x.size === y.size && [...x].every((source) => y.has(source))
  return [
    ...(a.since === b.since ? [] : (['date'] as const)),
    ...(a.detail === b.detail ? [] : (['wording'] as const)),
    ...(a.confidence === b.confidence ? [] : (['confidence'] as const)),
    ...(hasSameSources ? [] : (['sources'] as const)),
  ]
}

/** The newer data's cell on the older side's day: tells a correction from a later change. */
function cellOnThatDay(
  before: Side,
  after: Side,
  cell: Cell,
  column: ComparisonColumn,
): Cell | null {
  if (before.version === after.version) return null
  const cellThen = shownCell(after, cell.company, column, before.asof)
  return saysSomething(cellThen) ? cellThen : null
}
