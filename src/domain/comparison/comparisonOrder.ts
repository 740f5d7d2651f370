import type { ComparedCompany, ComparedCell } from './comparison.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { order as byText } from '#domain/days/order.ts'
import { isNotInvited } from '#domain/stance/notInvited.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { COMMITMENT_STATUSES, STANCE_VALUES } from '#domain/schema/values.ts'
import { saysSomething, type CellState } from '#domain/cells/cell.ts'
import { valueOrder } from './valueOrder.ts'

/** `since` (latest change of stance first), another named order, or the id of a column. */
export type ComparisonSort = string

/** Rows are ordered and grouped by stance whatever columns are shown. */
export type OrderedCompany = ComparedCompany & {
  readonly stance: Stance | null
  /** EDTF: when the unbroken run of the stance began. */
  readonly since: string | null
}

/**
 * Rows in the order asked for, or in its reverse. Stable: equals keep the order of the table. Companies without a
 * stance on record come last under `stance` and `since`, and those of whom nothing is said under a column, both ways.
 */
export function inOrder(
  rows: readonly OrderedCompany[],
  sort: ComparisonSort,
  isReversed = false,
): readonly OrderedCompany[] {
  if (sort === 'listed') return isReversed ? rows.toReversed() : rows
  const { isKnown, order } = isNamed(sort) ? ORDERS[sort] : byColumn(sort)
  const sign = isReversed ? -1 : 1
  return rows.toSorted(
    (a, b) =>
      Number(isKnown(b)) - Number(isKnown(a)) || (isKnown(a) ? sign * order(a, b) : order(a, b)),
  )
}

const isNamed = (sort: string): sort is keyof typeof ORDERS => Object.hasOwn(ORDERS, sort)

type Order = {
  /** Others come last, whichever way. */
  readonly isKnown: (row: OrderedCompany) => boolean
  readonly order: (a: OrderedCompany, b: OrderedCompany) => number
}

const ORDERS = {
  name: {
    isKnown: () => true,
    order: (a, b) => plainName(a.company.name).localeCompare(plainName(b.company.name), 'en'),
  },
  stance: { isKnown: ({ stance }) => stance !== null, order: (a, b) => rank(a) - rank(b) },
  since: {
    isKnown: ({ since }) => since !== null,
    order: (a, b) => byText(startOf(b), startOf(a)),
  },
} satisfies Readonly<Record<string, Order>>

/** Companies never invited come after those that were silent. */
const rank = ({ stance }: OrderedCompany) =>
  stance === null
    ? STANCE_VALUES.length
    : STANCE_VALUES.indexOf(stance.stance) + (isNotInvited(stance) ? 0.5 : 0)

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
 * By what cells say under a column: an instrument by its status, a dimension by the order of its values and not by the
 * alphabet of their words. Rows stay as they are where the column is not among those shown.
 */
function byColumn(column: string): Order {
  const cellOf = ({ cells }: ComparedCompany) => cells.find((cell) => cell.column === column)
  return {
    isKnown(row) {
      const cell = cellOf(row)
      return cell === undefined || saysSomething(cell)
    },
    order(a, b) {
      const [x, y] = [cellOf(a), cellOf(b)]
      return x && y ? order(x, y) : 0
    },
  }
}

const order = (a: ComparedCell, b: ComparedCell) =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  placeOf(a) - placeOf(b) ||
  (a.value ?? '').localeCompare(b.value ?? '', 'en')

function placeOf({ source }: ComparedCell): number {
  if (source?.table === 'commitments') return COMMITMENT_STATUSES.indexOf(source.row.status)
  return source?.table === 'positions' ? valueOrder(source.row) : 0
}
