import type { EventSearch } from '#domain/record/eventSearch.ts'
import { listed } from '#domain/words/words.ts'

/** Says that something else was searched for than what was typed. */
export function NearNote({ near }: { readonly near: EventSearch['near'] }) {
  return near.map(({ term, words }) => (
    <p key={term} role="status">
      Nothing has “{term}”. Shown is what has {listed(words.map((word) => `“${word}”`))}.
    </p>
  ))
}
