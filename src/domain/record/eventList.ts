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
  let month: Month = ''
  for (let end = 1; end <= sorted.length; end += 1) {
    const next = sorted[end]?.event.date
    // Many have the day of the one before.
    if (next === sorted[end - 1]?.event.date) continue
    month ||= monthOfHit(sorted[start])
    if (next !== undefined && monthOfHit(sorted[end]) === month) continue
    lines.push({ kind: 'month', month, events: end - start })
    for (const hit of sorted.slice(start, end)) lines.push(lineOf(hit))
    start = end
    month = ''
  }
  return lines
}

const monthOfHit = (hit: SearchHit | undefined): Month =>
  hit ? monthOf(knownFrom(edtf(hit.event.date))) : ''

const lineOf = (hit: SearchHit): ListLine => ({ kind: 'event', hit })
