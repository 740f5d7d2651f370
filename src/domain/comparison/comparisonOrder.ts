import type { ComparedCompany, ComparedCell } from './comparison.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { order as byText } from '#domain/days/order.ts'
import { isNotInvited } from '#domain/stance/notInvited.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { COMMITMENT_STATUSES, STANCE_VALUES } from '#domain/schema/values.ts'
import type { CellState } from '#domain/cells/cell.ts'

/** `since` (latest change of stance first), another named order, or the id of a column. */
export type ComparisonSort = string

/** Rows are ordered and grouped by stance whatever columns are shown. */
export type OrderedCompany = ComparedCompany & {
  readonly stance: Stance | null
  /** EDTF: when the unbroken run of the stance began. */
  readonly since: string | null
}

/**
 * Rows in the order asked for. Stable: equals keep the order of the table. Companies without a stance on record
 * come last under `stance` and `since`, whatever they are compared with.
 */
export function inOrder(
  rows: readonly OrderedCompany[],
  sort: ComparisonSort,
): readonly OrderedCompany[] {
  if (sort === 'listed') return rows
  return isNamed(sort) ? rows.toSorted(ORDERS[sort]) : byColumn(rows, sort)
}

const isNamed = (sort: string): sort is keyof typeof ORDERS => Object.hasOwn(ORDERS, sort)

type Order = (a: OrderedCompany, b: OrderedCompany) => number

const ORDERS = {
  name: (a, b) => plainName(a.company.name).localeCompare(plainName(b.company.name), 'en'),
  stance: (a, b) => rank(a) - rank(b),
  since: (a, b) => byText(startOf(b), startOf(a)),
} satisfies Readonly<Record<string, Order>>

/** Companies never invited come after those that were silent. */
const rank = ({ stance }: OrderedCompany) =>
  stance === null
    ? STANCE_VALUES.length
    : STANCE_VALUES.indexOf(stance.stance) + (isNotInvited(stance) ? 0.5 : 0)

/** Empty, so that a company without a stance comes last. */
const startOf = ({ since }: OrderedCompany) => (since === null ? '' : knownFrom(edtf(since)))

/** What is stated first, then each kind of “no”, then what is not known. */
const STATES: readonly CellState[] = [
  'stated',
  'unsourced',
  'declined',
  'not-invited',
  'unknown',
  'not-yet',
  'not-coded',
  'unread',
]

/**
 * Rows by what their cells say under a column: an instrument by its status, a dimension by its value, alike values
 * together. Stable; rows as they are where the column is not among those shown.
 */
function byColumn<Row extends ComparedCompany>(
  rows: readonly Row[],
  column: string,
): readonly Row[] {
  const cellOf = ({ cells }: Row) => cells.find((cell) => cell.column === column)
  return rows.toSorted((a, b) => {
    const [x, y] = [cellOf(a), cellOf(b)]
    return x && y ? order(x, y) : 0
  })
}

const order = (a: ComparedCell, b: ComparedCell) =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  statusOf(a) - statusOf(b) ||
  (a.value ?? '').localeCompare(b.value ?? '', 'en')

const statusOf = ({ source }: ComparedCell) =>
  source?.table === 'commitments' ? COMMITMENT_STATUSES.indexOf(source.row.status) : 0
