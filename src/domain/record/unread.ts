import { compareEdtf, edtf, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'

/** Said of a row that could not be read: a fault of the data, not a statement about the company. */
export const UNREAD_WORDS = 'Row could not be read'

/**
 * Whether a stance that cannot be read may be the one in force on a day. It is, unless its own dates can be read and
 * say otherwise.
 */
export const unreadStance = (unread: readonly RefusedRow[], company: string, asof: IsoDate) =>
  unread.some(
    ({ table, company: of, from, to }) =>
      table === 'stances' &&
      of === company &&
      (from === null || onRecord(from, asof)) &&
      (to === null || (edtf(to).last ?? asof) >= asof),
  )

/** That may have begun by the day. */
export const unreadStances = (unread: readonly RefusedRow[], company: string, asof: IsoDate) =>
  unread.filter(
    ({ table, company: of, from }) =>
      table === 'stances' && of === company && (from === null || onRecord(from, asof)),
  )

/** Whether an observation that cannot be read may be later than the one that can. `read`: EDTF, `null` where there is none. */
export const unreadPosition = (
  unread: readonly RefusedRow[],
  company: string,
  dimension: string,
  asof: IsoDate,
  read: string | null,
) =>
  unread.some(
    ({ table, company: of, column, from }) =>
      table === 'positions' &&
      of === company &&
      (column === dimension || column === null) &&
      (from === null || (onRecord(from, asof) && (read === null || compareEdtf(from, read) >= 0))),
  )

export const unreadCommitment = (
  unread: readonly RefusedRow[],
  company: string,
  instrument: string,
) =>
  unread.some(
    ({ table, company: of, column }) =>
      table === 'commitments' && of === company && (column === instrument || column === null),
  )
