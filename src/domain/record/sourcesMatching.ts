import type { Source } from '#domain/schema/recordTables.ts'

/**
 * Sources whose publisher, title or address holds every word of `q`, case aside. An empty `q` matches all.
 * Ordered by publisher, then title.
 */
export function sourcesMatching(sources: readonly Source[], q: string): readonly Source[] {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean)
  const text = ({ publisher, title, url }: Source) => `${publisher} ${title} ${url}`.toLowerCase()
  return sources
    .filter((source) => wanted.every((word) => text(source).includes(word)))
    .toSorted(
      (a, b) =>
        a.publisher.localeCompare(b.publisher, 'en') ||
        (a.title ?? '').localeCompare(b.title ?? '', 'en'),
    )
}
