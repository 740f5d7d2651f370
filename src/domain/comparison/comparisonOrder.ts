import { byColumn } from './columnOrder.ts'
import type { ComparedCompany } from './comparison.ts'
import { edtf, knownFrom } from '#domain/days/edtf.ts'
import { isNotInvited } from '#domain/stance/notInvited.ts'
import { plainName } from '#domain/words/plainName.ts'
import { stanceValue, type Stance } from '#domain/schema/recordTables.ts'

/** One of the named orders (`since`: the latest change of stance first), or the id of a column. */
export type ComparisonSort = string

/** How a company stands, beside its cells: what rows are ordered and grouped by, whatever columns are shown. */
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
  since: (a, b) => {
    const [x, y] = [startOf(a), startOf(b)]
    return x === y ? 0 : x > y ? -1 : 1
  },
} satisfies Readonly<Record<string, Order>>

/** Who was not even asked comes after who was silent. */
const rank = ({ stance }: OrderedCompany) =>
  stance === null
    ? stanceValue.options.length
    : stanceValue.options.indexOf(stance.stance) + (isNotInvited(stance) ? 0.5 : 0)

/** An empty text is before every day, so it comes last of all. */
const startOf = ({ since }: OrderedCompany) => (since === null ? '' : knownFrom(edtf(since)))
