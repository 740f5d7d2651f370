import { edtf, knownFrom } from '#domain/days/edtf.ts'
import type { SearchHit } from './eventSearch.ts'
import { monthOf, type Month } from '#domain/days/months.ts'

export type ListOrder = 'newest' | 'oldest' | 'match'

/** The head of a month with its count, or an event. */
export type ListLine =
  | { readonly kind: 'month'; readonly month: Month; readonly events: number }
  | { readonly kind: 'event'; readonly hit: SearchHit }

/**
 * Events as the lines of a list. By date they stand under their months; by match they do not, best first and
 * newest first among equals.
 *
 * @param hits in time, earliest first
 */
export function listLines(hits: readonly SearchHit[], order: ListOrder): readonly ListLine[] {
  const sorted = order === 'oldest' ? hits : hits.toReversed()
  if (order === 'match') return sorted.toSorted((a, b) => b.score - a.score).map(lineOf)
  const lines: ListLine[] = []
  let start = 0
  for (const [index, { event }] of sorted.entries()) {
    const month = monthOf(knownFrom(edtf(event.date)))
    const next = sorted[index + 1]
    if (next && monthOf(knownFrom(edtf(next.event.date))) === month) continue
    const group = sorted.slice(start, index + 1)
    lines.push({ kind: 'month', month, events: group.length }, ...group.map(lineOf))
    start = index + 1
  }
  return lines
}

const lineOf = (hit: SearchHit): ListLine => ({ kind: 'event', hit })
