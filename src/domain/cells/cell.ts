import type { Cited } from '#domain/schema/evidence.ts'
import type { Confidence } from '#domain/schema/field.ts'
import type { Tables, WithUnread } from '#domain/schema/tables.ts'
import type { Commitment, Position, Stance } from '#domain/schema/recordTables.ts'

/**
 * What is known of a company under one column. Five kinds of “no” that must never be read as one another, and
 * two that are about the dataset and not about the company:
 *
 * - `unknown`: looked for, and nothing found either way
 * - `not-invited`: outside the group approached
 * - `declined`: an on-record refusal
 * - `unsourced`: a value is given, its evidence is missing
 * - `not-yet`: the day is earlier than the first record, or than the instrument
 * - `not-coded`: this version has no entry, so nothing is said at all
 * - `unread`: a row that would decide it could not be read, so nothing can be told
 */
export type CellState =
  | 'stated'
  | 'unsourced'
  | 'declined'
  | 'not-invited'
  | 'unknown'
  | 'not-yet'
  | 'not-coded'
  | 'unread'

export type CellRow =
  | { readonly table: 'stances'; readonly row: Stance }
  | { readonly table: 'positions'; readonly row: Position }
  | { readonly table: 'commitments'; readonly row: Commitment }

export type Cell = {
  /** `<company>.<column>`, as links name a cell. */
  readonly id: string
  readonly company: string
  readonly column: string
  readonly state: CellState
  /** In sentence case; `null` where nothing is stated. */
  readonly value: string | null
  /**
   * EDTF. Of a stance, when its unbroken run began; of a dimension, the day to which the value was observed; of an
   * instrument, when it was signed, declined or joined. For `not-yet`, when the record begins. `null`: not dated.
   */
  readonly since: string | null
  /** The full statement; `null` where nothing is stated. */
  readonly detail: string | null
  /** `null` where nothing is stated. */
  readonly confidence: Confidence | null
  readonly evidence: readonly Cited[]
  /** `null` where no row is on record on the day. */
  readonly source: CellRow | null
}

export type CellTables = Pick<Tables, 'stances' | 'positions' | 'commitments'> & WithUnread

export type CellContent = Omit<Cell, 'id' | 'company' | 'column'>

export function silentCell(
  state: 'unknown' | 'not-yet' | 'not-coded' | 'unread',
  rest: Partial<CellContent> = {},
): CellContent {
  return {
    value: null,
    since: null,
    detail: null,
    confidence: null,
    evidence: [],
    source: null,
    ...rest,
    state,
  }
}

/** What of the row was published after the day; `null` where nothing was. */
export const hindsightOf = ({ source }: Pick<Cell, 'source'>) => source?.row.hindsight ?? null

export const cellId = (company: string, column: string) => `${company}.${column}`

/** Whether a cell says something about the company: a value, a refusal, or that nobody asked it. */
export const saysSomething = ({ state }: Pick<Cell, 'state'>) =>
  state === 'stated' || state === 'unsourced' || state === 'declined' || state === 'not-invited'

/** Whether a filter of confidence leaves out what a cell says. Nothing stated is never left out; an empty filter leaves out nothing. */
export const isLeftOut = (
  { confidence }: { readonly confidence: Confidence | null },
  shown: readonly Confidence[],
) => shown.length > 0 && confidence !== null && !shown.includes(confidence)
