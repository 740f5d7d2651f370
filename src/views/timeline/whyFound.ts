import { sourceName } from '#domain/record/sourceName.ts'
import type { SearchedField, SearchHit } from '#domain/record/eventSearch.ts'
import { highlightedParts } from '#domain/words/searchTerms.ts'
import { snippet } from '#domain/words/snippet.ts'
import type { EventLinesProps } from './eventLinesProps.ts'

/** Where else than in its title an event has the words looked for; `null` where the title has them, or none are. */
export function whyFound(
  hit: SearchHit,
  words: readonly string[],
  tables: EventLinesProps['tables'],
): { readonly where: string; readonly text: string } | null {
  const [field] = hit.fields
  if (field === undefined || field === 'title') return null
  return { where: WHERE[field], text: foundIn(field, hit, words, tables) }
}

const WHERE: Readonly<Record<Exclude<SearchedField, 'title'>, string>> = {
  actors: 'Matched in its names',
  summary: 'Matched in its summary',
  sources: 'Matched in its sources',
}

function foundIn(
  field: Exclude<SearchedField, 'title'>,
  { event }: SearchHit,
  words: readonly string[],
  { actors, sources = [] }: EventLinesProps['tables'],
): string {
  switch (field) {
    case 'actors':
      return event.actors
        .map((id) => actors.find((actor) => actor.id === id)?.name ?? id)
        .join(', ')
    case 'summary':
      return snippet(event.summary, words)
    case 'sources': {
      const cited = sources.filter(({ id }) => event.evidence.some(({ source }) => source === id))
      return cited
        .map(sourceName)
        .filter((name) => highlightedParts(name, words).some(({ isMatch }) => isMatch))
        .join('; ')
    }
  }
}
