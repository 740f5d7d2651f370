import { keptFor } from '#domain/kept/kept.ts'
import { rowsOf, type EventColumns } from './eventRows.ts'
import { nearWords } from '#domain/words/nearWords.ts'
import type { Actor, OversightEvent, Source } from '#domain/schema/recordTables.ts'
import { folded, searchTerms, wordStart } from '#domain/words/searchTerms.ts'

/** Fields that a search looks in, best first. */
const SEARCH_FIELDS = ['title', 'actors', 'summary', 'sources'] as const
export type SearchedField = (typeof SEARCH_FIELDS)[number]

export type SearchHit = {
  readonly event: OversightEvent
  /** Fields with a match, best first. */
  readonly fields: readonly SearchedField[]
  /** Higher is better. Comparable within one search only. */
  readonly score: number
}

export type EventSearch = {
  /** Of the hits, in their order. */
  readonly events: readonly OversightEvent[]
  /** In the given order, not by score. */
  readonly hits: readonly SearchHit[]
  /** Matched words, folded, to highlight. */
  readonly words: readonly string[]
  /** Terms without a match, and the near words used instead. */
  readonly near: readonly { readonly term: string; readonly words: readonly string[] }[]
}

type SearchTables = {
  readonly actors: readonly Pick<Actor, 'id' | 'name'>[]
  /** Publishers and titles are searched once sources are loaded. */
  readonly sources?: readonly Pick<Source, 'id' | 'publisher' | 'title'>[] | undefined
}

const WEIGHT: Readonly<Record<SearchedField, number>> = {
  title: 8,
  actors: 4,
  summary: 2,
  sources: 1,
}

/**
 * Events in which every word of `q` begins a word of the title, the summary, a name or a source. Case and accents
 * do not matter; a phrase in quotes is looked for as a whole. A word that is found nowhere is taken for a slip of
 * one letter. Everything, without fields, where `q` asks for nothing.
 */
export function searchEvents(
  events: readonly OversightEvent[],
  q: string,
  tables: SearchTables,
): EventSearch {
  const terms = searchTerms(q)
  if (terms.length === 0) {
    const { columns, rows } = rowsOf(events)
    const all = unsought(columns)
    const hits: SearchHit[] = []
    for (const row of rows) {
      const hit = all[row]
      if (hit !== undefined) hits.push(hit)
    }
    return { hits, events, words: [], near: [] }
  }
  const texts = events.map(textsOf(tables))
  const isFound = (term: string) =>
    texts.some((fields) => SEARCH_FIELDS.some((field) => wordStart(fields[field], term) >= 0))
  const missing = terms.filter((term) => !isFound(term))
  const vocabulary = missing.length > 0 ? vocabularyOf(texts) : []
  const near = missing.map((term) => ({ term, words: nearWords(term, vocabulary) }))
  const alternatives = terms.map((term) => near.find((one) => one.term === term)?.words ?? [term])
  const hits = events.flatMap((event, index) => {
    const fields = texts[index]
    return fields ? hitOf(event, fields, alternatives) : []
  })
  return {
    hits,
    events: hits.map(({ event }) => event),
    words: alternatives.flat(),
    near: near.filter(({ words }) => words.length > 0),
  }
}

/** Every event of a table, as it is found where nothing is sought. */
const unsought = keptFor(({ events }: EventColumns): readonly SearchHit[] =>
  events.map((event) => ({ event, fields: NONE, score: 0 })),
)

const NONE: readonly SearchedField[] = []

type Texts = Readonly<Record<SearchedField, string>>

function textsOf({ actors, sources = [] }: SearchTables) {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const cited = new Map(
    sources.map(({ id, publisher, title }) => [id, `${publisher} ${title ?? ''}`]),
  )
  return ({ title, summary, actors: ids, evidence }: OversightEvent): Texts => ({
    title: folded(title),
    actors: folded(ids.map((id) => names.get(id) ?? id).join(' | ')),
    summary: folded(summary),
    sources: folded(evidence.flatMap(({ source }) => cited.get(source) ?? []).join(' | ')),
  })
}

const vocabularyOf = (texts: readonly Texts[]) => [
  ...new Set(
    texts.flatMap((fields) =>
      Object.values(fields).flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)),
    ),
  ),
]

function hitOf(
  event: OversightEvent,
  texts: Texts,
  alternatives: readonly (readonly string[])[],
): readonly SearchHit[] {
  const found = alternatives.map((words) =>
    SEARCH_FIELDS.filter((field) => words.some((word) => wordStart(texts[field], word) >= 0)),
  )
  if (found.some((fields) => fields.length === 0)) return []
  const score = found.flat().reduce((sum, field) => sum + WEIGHT[field], 0)
  return [{ event, fields: SEARCH_FIELDS.filter((field) => found.flat().includes(field)), score }]
}
