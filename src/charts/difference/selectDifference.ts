import type { Beside } from '#charts/frame/chart.tsx'
import {
  cellDifference,
  type CellChange,
  type ChangeKind,
  type Side,
} from '#domain/comparison/cellDifference.ts'
import { yearBefore } from '#domain/record/asOfStops.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { ValuesOf } from '#url/address.ts'
import type { compareAddress } from '#url/compare.ts'

export type DifferenceNeeds =
  | 'companies'
  | 'stances'
  | 'positions'
  | 'commitments'
  | 'dimensions'
  | 'instruments'

type CompareValues = ValuesOf<(typeof compareAddress)['params']>

export type DifferenceModel = {
  readonly before: Side
  readonly after: Side
  /** Of the companies and columns chosen, in order. */
  readonly all: readonly CellChange[]
  /** Those of the kind that is chosen. */
  readonly shown: readonly CellChange[]
}

/** Which kinds each choice lists. What was taken out of the data is listed with what was added. */
const LISTED: Readonly<Record<CompareValues['show'], readonly ChangeKind[]>> = {
  all: ['value', 'added', 'removed', 'evidence'],
  values: ['value'],
  added: ['added', 'removed'],
  evidence: ['evidence'],
}

export const isListed = (show: CompareValues['show'], { kind }: CellChange) =>
  LISTED[show].includes(kind)

/** What changed between two sides, earlier side first, whichever of them the address names first. */
export function selectDifference(
  tables: Pick<Tables, DifferenceNeeds>,
  lens: Lens,
  values: CompareValues,
  beside: Beside<DifferenceNeeds> | null,
): DifferenceModel {
  const { before, after } = sidesOf(tables, lens, values, beside)
  const all = cellDifference(before, after).filter(
    ({ company, column }) =>
      (lens.who.length === 0 || company === null || lens.who.includes(company.id)) &&
      (values.columns.length === 0 || column === null || values.columns.includes(column.id)),
  )
  return { before, after, all, shown: all.filter((change) => isListed(values.show, change)) }
}

/** The two sides that an address names, earlier side first. */
export function sidesOf(
  tables: Pick<Tables, DifferenceNeeds>,
  lens: Lens,
  { against }: CompareValues,
  beside: Beside<DifferenceNeeds> | null,
): { readonly before: Side; readonly after: Side } {
  const here: Side = { tables, version: lens.version, asof: lens.asof }
  const there: Side = beside
    ? { ...beside, asof: dayOf(beside.version, lens) }
    : { tables, version: lens.version, asof: against ?? yearBefore(lens.asof) }
  const isEarlier = order(there) < order(here)
  return isEarlier ? { before: there, after: here } : { before: here, after: there }
}

/** Unless a day is chosen, every version is looked at as of its own. */
const dayOf = (version: IsoDate, { asof, version: own }: Lens) => (asof === own ? version : asof)

const order = ({ version, asof }: Side) => `${version} ${asof}`
