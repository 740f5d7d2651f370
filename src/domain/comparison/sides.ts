import type { IsoDate } from '#domain/days/edtf.ts'
import { yearBefore } from '#domain/record/asOfStops.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Tables } from '#domain/schema/tables.ts'

/** The tables in which two sides are compared. */
export type SideTable =
  | 'companies'
  | 'stances'
  | 'positions'
  | 'commitments'
  | 'dimensions'
  | 'instruments'

/** One side of a difference: a data version, looked at as of a day. */
export type Side = {
  readonly tables: Pick<Tables, SideTable>
  readonly version: IsoDate
  readonly asof: IsoDate
}

/**
 * The two sides of a comparison, earlier side first.
 *
 * @param against the day that is compared with; `null`: a year before the lens's
 * @param beside another data version to compare with, which goes before a day
 */
export function sidesOf(
  tables: Side['tables'],
  lens: Pick<Lens, 'version' | 'asof'>,
  against: IsoDate | null,
  beside: Omit<Side, 'asof'> | null,
): { readonly before: Side; readonly after: Side } {
  const here: Side = { tables, version: lens.version, asof: lens.asof }
  const there: Side = beside
    ? // Unless a day is chosen, every version is looked at as of its own.
      { ...beside, asof: lens.asof === lens.version ? beside.version : lens.asof }
    : { tables, version: lens.version, asof: against ?? yearBefore(lens.asof) }
  const isEarlier = order(there) < order(here)
  return isEarlier ? { before: there, after: here } : { before: here, after: there }
}

const order = ({ version, asof }: Side) => `${version} ${asof}`
