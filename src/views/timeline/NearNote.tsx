import type { EventSearch } from '#domain/record/eventSearch.ts'
import { listed } from '#domain/words/words.ts'

/** Names the near words that were searched for instead. */
export function NearNote({ near }: { readonly near: EventSearch['near'] }) {
  return near.map(({ term, words }) => (
    <p key={term} role="status">
      Nothing has “{term}”. Shown is what has {listed(words.map((word) => `“${word}”`))}.
    </p>
  ))
}
