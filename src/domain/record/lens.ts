import { edtf, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import type { Confidence } from '#domain/schema/field.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { BearingDirection, EventType, Stance } from '#domain/schema/recordTables.ts'

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
