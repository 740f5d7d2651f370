import type { IsoDate } from '#domain/days/edtf.ts'
import { yearBefore } from '#domain/record/asOfStops.ts'
import type { Clock } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { Tables } from '#domain/schema/tables.ts'

export const SIDE_TABLES = [
  'companies',
  'stances',
  'positions',
  'commitments',
  'dimensions',
  'instruments',
] as const
export type SideTable = (typeof SIDE_TABLES)[number]

export type Side = {
  readonly tables: Pick<Tables, SideTable>
  readonly version: IsoDate
  readonly asof: IsoDate
  /** The tables as of a day with hindsight set apart, for the cells shown. Changes are computed from `tables`. */
  readonly on?: (day: IsoDate) => Side['tables']
}

/**
 * The two sides of a comparison, earlier side first.
 *
 * @param against the day that is compared with; `null`: a year before the lens's
 * @param beside another data version to compare with, which goes before a day
 */
export function sidesOf(
  tables: Side['tables'],
  lens: Clock,
  against: IsoDate | null,
  beside: Pick<Side, 'tables' | 'version'> | null,
): { readonly before: Side; readonly after: Side } {
  const own = { tables, version: lens.version }
  const here = sideOn(own, lens.asof, lens)
  const there = beside
    ? // Unless a day is chosen, every version is looked at as of its own.
      sideOn(beside, lens.asof === lens.version ? beside.version : lens.asof, lens)
    : sideOn(own, against ?? yearBefore(lens.asof), lens)
  const isEarlier = order(there) < order(here)
  return isEarlier ? { before: there, after: here } : { before: here, after: there }
}

/** With `known`, without what was published later. */
function sideOn(
  { tables, version }: Pick<Side, 'tables' | 'version'>,
  asof: IsoDate,
  clock: Clock,
): Side {
  const days = new Map<IsoDate, Side['tables']>()
  const on = (day: IsoDate) => {
    const seen = days.get(day) ?? seenTables(tables, { ...clock, version, asof: day })
    days.set(day, seen)
    return seen
  }
  return { version, asof, tables: clock.known ? on(asof) : tables, on }
}

const order = ({ version, asof }: Side) => `${version} ${asof}`
