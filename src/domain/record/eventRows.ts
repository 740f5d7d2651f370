import { keptFor } from '#domain/kept/kept.ts'
import { dayNumber, edtf, knownFrom } from '#domain/days/edtf.ts'
import type { OversightEvent } from '#domain/schema/recordTables.ts'

/** Values of all rows as numbers, each the place of its name. */
export type Codes = {
  readonly names: readonly string[]
  readonly codes: Uint16Array | Uint32Array
  /** Where the codes of each row begin, and after the last where they end; `null`: each row has one. */
  readonly starts: Uint32Array | null
}

/**
 * What is asked of every event at every step of a drag, as columns. Of a hundred thousand events, to read numbers that
 * lie side by side is ten times as fast as to follow each event to its fields.
 */
export type EventColumns = {
  readonly events: readonly OversightEvent[]
  /** Day numbers: from when it counts; its first and last possible day, {@link OPEN} at an open end. */
  readonly known: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** 1 where the source says “about”. */
  readonly isAbout: Uint8Array
  readonly type: Codes
  readonly in: Codes
  readonly bearing: Codes
  readonly confidence: Codes
  readonly actors: Codes
}

/** Before and after every day. */
export const OPEN = { first: -(2 ** 31), last: 2 ** 31 - 1 } as const

/** Places in a table, from 0. */
export type RowNumbers = Int32Array<ArrayBuffer>

/** Some of the rows of a table, in some order. */
export type EventRows = { readonly columns: EventColumns; readonly rows: RowNumbers }

/** A list of events as rows: those it was {@link picked} from, else its own. */
export const rowsOf = keptFor((events: readonly OversightEvent[]): EventRows => ({
  columns: columnsOf(events),
  rows: Int32Array.from(events.keys()),
}))

/** Rows of a table as a list of events. */
export function picked(columns: EventColumns, rows: RowNumbers): readonly OversightEvent[] {
  // With its length at once: a list that grows is copied over and over.
  const events: OversightEvent[] = []
  events.length = rows.length
  for (let place = 0; place < rows.length; place += 1) {
    const event = columns.events[rows[place] ?? 0]
    if (event !== undefined) events[place] = event
  }
  rowsOf.know(events, { columns, rows })
  return events
}

function columnsOf(events: readonly OversightEvent[]): EventColumns {
  const known = new Int32Array(events.length)
  const first = new Int32Array(events.length)
  const last = new Int32Array(events.length)
  const isAbout = new Uint8Array(events.length)
  for (const [row, { date }] of events.entries()) {
    const read = edtf(date)
    known[row] = dayNumber(knownFrom(read))
    first[row] = read.first === null ? OPEN.first : dayNumber(read.first)
    last[row] = read.last === null ? OPEN.last : dayNumber(read.last)
    isAbout[row] = read.approximate ? 1 : 0
  }
  return {
    events,
    known,
    first,
    last,
    isAbout,
    type: oneOf(events, ({ type }) => type),
    in: oneOf(events, ({ jurisdiction }) => jurisdiction),
    bearing: oneOf(events, ({ bearing }) => bearing.direction),
    confidence: oneOf(events, ({ confidence }) => confidence),
    actors: manyOf(events, ({ actors }) => actors),
  }
}

function oneOf(events: readonly OversightEvent[], value: (event: OversightEvent) => string): Codes {
  const { names, codeOf } = coded()
  const codes = events.map((event) => codeOf(value(event)))
  return { names, codes: tight(codes, names), starts: null }
}

/** Several values a row, in their order. */
function manyOf(
  events: readonly OversightEvent[],
  values: (event: OversightEvent) => readonly string[],
): Codes {
  const { names, codeOf } = coded()
  const starts = new Uint32Array(events.length + 1)
  const codes: number[] = []
  for (const [row, event] of events.entries()) {
    for (const value of values(event)) codes.push(codeOf(value))
    starts[row + 1] = codes.length
  }
  return { names, codes: tight(codes, names), starts }
}

const tight = (codes: readonly number[], { length }: readonly string[]) =>
  length < 2 ** 16 ? new Uint16Array(codes) : new Uint32Array(codes)

function coded() {
  const names: string[] = []
  const places = new Map<string, number>()
  const codeOf = (name: string) => {
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, names.length)
    return names.push(name) - 1
  }
  return { names, codeOf }
}

/** How often each value is among the rows, once a row for each time that it has it. */
export function timesIn({ names, codes, starts }: Codes, rows: RowNumbers): Uint32Array {
  const times = new Uint32Array(names.length)
  for (const row of rows) {
    const end = starts?.[row + 1] ?? row + 1
    for (let at = starts?.[row] ?? row; at < end; at += 1) {
      const code = codes[at] ?? 0
      times[code] = (times[code] ?? 0) + 1
    }
  }
  return times
}

/** The columns by which events can be told apart. */
export type CodedColumn = 'type' | 'in' | 'bearing' | 'confidence' | 'actors'

/** Each value that some events have, once, in order of first mention. */
export function valuesIn(
  events: readonly OversightEvent[],
  column: CodedColumn,
): readonly string[] {
  const { columns, rows } = rowsOf(events)
  return mentioned(columns[column], rows)
}

/** Ids of the sources behind some events, each once, in order of first mention. */
export function sourcesIn(events: readonly OversightEvent[]): readonly string[] {
  const { columns, rows } = rowsOf(events)
  return mentioned(sourceCodes(columns), rows)
}

/** Made when it is asked for: it is as long as all other columns together. */
const sourceCodes = keptFor(({ events }: EventColumns) =>
  manyOf(events, ({ evidence }) => evidence.map(({ source }) => source)),
)

function mentioned({ names, codes, starts }: Codes, rows: RowNumbers): readonly string[] {
  const isNamed = new Uint8Array(names.length)
  const values: string[] = []
  for (const row of rows) {
    // Nothing new can come.
    if (values.length === names.length) break
    const end = starts?.[row + 1] ?? row + 1
    for (let at = starts?.[row] ?? row; at < end; at += 1) {
      const code = codes[at] ?? 0
      if (isNamed[code] === 1) continue
      isNamed[code] = 1
      values.push(names[code] ?? '')
    }
  }
  return values
}
