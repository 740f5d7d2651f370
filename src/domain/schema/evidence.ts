import type * as z from 'zod/mini'
import type { access, cited, evidence } from './evidenceSchema.ts'

/**
 * How the coder read a source: `read` (text or excerpt), `relayed` (through `via`), `known` (uncontroversial,
 * before 2025), `unopened` (to be checked before it is quoted).
 */
export type Access = z.infer<typeof access>

export type Cited = z.infer<typeof cited>

/** Sources, or the table that the figure is computed from. */
export type Evidence = z.infer<typeof evidence>

export function citedOnly(all: Evidence): readonly Cited[] {
  return all.filter((one): one is Cited => 'source' in one)
}

/** What of a row was published after the as-of day: set by `seenTables`, never in a file. */
export type Hindsight = {
  /** Published after the day. */
  readonly later: readonly Cited[]
  /** Number of sources of the row, those included. */
  readonly of: number
  /** Sentences that could only be written after the day. */
  readonly words: string
}

/**
 * Without `hindsight`, all of the row was known by the day. `leftOut` counts the sources left out where only what was
 * published by the day counts; it is missing where none was.
 */
export type Seen<Row> = Row & { readonly hindsight?: Hindsight; readonly leftOut?: number }

/** Whether it rests on sources, and none of them counts on the day. */
export const isNotYet = ({ evidence: known, leftOut }: Seen<{ readonly evidence: Evidence }>) =>
  leftOut !== undefined && citedOnly(known).length === 0

/** By any source, later ones included. */
export const isSourced = ({ evidence: known, hindsight }: Seen<{ readonly evidence: Evidence }>) =>
  known.length > 0 || (hindsight?.later.length ?? 0) > 0

/** Ids of the sources behind some records, each once, in order of first mention. */
export function sourcesOf(records: readonly { readonly evidence: Evidence }[]): readonly string[] {
  const ids = new Set<string>()
  for (const { evidence: all } of records) {
    for (const one of all) if ('source' in one) ids.add(one.source)
  }
  return [...ids]
}
