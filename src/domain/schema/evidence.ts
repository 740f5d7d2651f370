import * as z from 'zod/mini'
import { slug, words } from './field.ts'

/**
 * How the coder read a source: `read` (text or excerpt), `relayed` (through `via`), `known` (uncontroversial,
 * before 2025), `unopened` (to be checked before it is quoted).
 */
export const access = z.enum(['read', 'relayed', 'known', 'unopened'])
export type Access = z.infer<typeof access>

/** One source behind a claim, and which part of the claim it carries. `via` names the page that relayed it. */
export const cited = z.strictObject({
  source: slug,
  supports: words,
  access,
  via: z.nullable(words),
})
export type Cited = z.infer<typeof cited>

/** A figure that the app computes itself from a table, and never copies. */
export const computed = z.strictObject({ computedFrom: slug })

export const citations = z.readonly(z.array(cited))

/** Evidence of a scenario: sources, or the table that the figure is computed from. */
export const evidence = z.readonly(z.array(z.union([cited, computed])))
export type Evidence = z.infer<typeof evidence>

/** The sources among the evidence, computed figures left out. */
export function citedOnly(all: Evidence): readonly Cited[] {
  return all.filter((one): one is Cited => 'source' in one)
}

/** What of a row was not yet known on the day in view: set where a row is looked at as of an earlier day, never in a file. */
export type Hindsight = {
  /** Published after the day. */
  readonly later: readonly Cited[]
  /** How many sources the row rests on in all, those included. */
  readonly of: number
  /** Sentences that tell what came after the day, or rest on what was published after it. */
  readonly words: string
}

/** A row, and what of it is hindsight; without it, all that it says was known by the day. */
export type Seen<Row> = Row & { readonly hindsight?: Hindsight }

/** Whether a row rests on any source, be it one that was published later. */
export const isSourced = ({
  evidence: known,
  hindsight,
}: {
  readonly evidence: Evidence
  readonly hindsight?: Hindsight
}) => known.length > 0 || (hindsight?.later.length ?? 0) > 0

/** Ids of the sources behind some records, each once, in order of first mention. */
export function sourcesOf(records: readonly { readonly evidence: Evidence }[]): readonly string[] {
  const ids = new Set<string>()
  for (const { evidence: all } of records) {
    for (const one of all) if ('source' in one) ids.add(one.source)
  }
  return [...ids]
}
