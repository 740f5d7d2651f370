import { edtf, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import type { Confidence } from '#domain/schema/field.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { picked, rowsOf, type Codes, type RowNumbers } from './eventRows.ts'
import { rowsWithin } from './rowsWithin.ts'
import type {
  BearingDirection,
  EventType,
  OversightEvent,
  Stance,
} from '#domain/schema/recordTables.ts'

/** What it takes to look back to an earlier day. Loaded only where somebody does. */
export type Published = {
  /** When each source was published, by its id: its earliest possible day, or `null` where it names none. */
  readonly days: ReadonlyMap<string, IsoDate | null>
  /** {@link seenTables}, of which this is the working part. */
  readonly see: <Some extends Partial<Tables>>(tables: Some, clock: Clock) => Some
}

/** The day from which the record is seen, and what was published by then. */
export type Clock = Pick<Lens, 'asof' | 'version' | 'known' | 'published'>

/** Data version, as-of day and filters. An empty list filters nothing. */
export type Lens = {
  readonly version: IsoDate
  readonly asof: IsoDate
  /** Whether only what was published by the as-of day counts. */
  readonly known: boolean
  /** When sources were published; `null` on the day of the data, and where sources cannot be read. */
  readonly published: Published | null
  readonly who: readonly string[]
  readonly type: readonly EventType[]
  readonly in: readonly string[]
  readonly bearing: readonly BearingDirection[]
  readonly confidence: readonly Confidence[]
  readonly q: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** Events on record that pass the filters, search aside, in the given order. */
export function eventsInLens(
  events: readonly OversightEvent[],
  lens: Lens,
): readonly OversightEvent[] {
  const all = rowsOf(events)
  const { columns } = all
  const filters = [
    [columns.type, lens.type],
    [columns.in, lens.in],
    [columns.bearing, lens.bearing],
    [columns.confidence, lens.confidence],
    [columns.actors, lens.who],
  ] as const
  const passing = filters.reduce(
    (left, [codes, values]) => having(codes, values, left),
    rowsWithin(all, lens),
  )
  return picked(columns, passing)
}

/** RowNumbers with one of some values; all of them where none is asked for. */
function having(
  { names, codes, starts }: Codes,
  values: readonly string[],
  rows: RowNumbers,
): RowNumbers {
  if (values.length === 0) return rows
  const isAsked = Uint8Array.from(names, (name) => (values.includes(name) ? 1 : 0))
  return rows.filter((row) => {
    const end = starts?.[row + 1] ?? row + 1
    for (let at = starts?.[row] ?? row; at < end; at += 1) {
      if (isAsked[codes[at] ?? 0] === 1) return true
    }
    return false
  })
}

/**
 * Stance periods as they stood on a day: later periods are gone, and a period that had not yet ended is open.
 * Keeps the given order.
 */
export function stancesAsOf(stances: readonly Stance[], asof: IsoDate): readonly Stance[] {
  return stances
    .filter(({ from }) => onRecord(from, asof))
    .map((stance) =>
      stance.to !== null && (edtf(stance.to).first ?? '') >= asof
        ? { ...stance, to: null }
        : stance,
    )
}
