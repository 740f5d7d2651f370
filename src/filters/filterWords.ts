import { edtf } from '#domain/days/edtf.ts'
import { dateRangeWords, dayWords } from '#domain/days/edtfWords.ts'
import { bearingWords, eventTypeWords, jurisdictionWords } from '#domain/words/words.ts'
import type { SharedValues } from '#url/address.ts'

export type FilterName = 'who' | 'dates' | 'type' | 'in' | 'bearing' | 'confidence' | 'q' | 'asof'

type FilterState = { readonly words: string; readonly narrows: boolean }

type Named = { readonly id: string; readonly name: string }

/** The same on the bar, in embeds, pictures and print. */
export function filterState(
  name: FilterName,
  values: SharedValues,
  actors: readonly Named[],
  version: string,
): FilterState {
  switch (name) {
    case 'who':
      return listState(
        values.who.map((id) => actors.find((actor) => actor.id === id)?.name ?? id),
        'companies and bodies',
      )
    case 'type':
      return listState(values.type.map(eventTypeWords), 'event types')
    case 'in':
      return listState(values.in.map(jurisdictionWords), 'jurisdictions')
    case 'bearing':
      return listState(values.bearing.map(bearingWords), 'bearings')
    case 'confidence':
      return values.confidence.length > 0
        ? { words: `${values.confidence.join(' or ')} confidence`, narrows: true }
        : { words: 'any confidence', narrows: false }
    case 'q':
      return values.q
        ? { words: `“${values.q}”`, narrows: true }
        : { words: 'no search words', narrows: false }
    case 'dates':
      return {
        words: dateRangeWords(values.from, values.to),
        narrows: Boolean(values.from ?? values.to),
      }
    case 'asof':
      return {
        words: `as of ${dayWords(values.asof ?? version, 'short')}${isKnownOnly(values, version) ? `, ${KNOWN_WORDS}` : ''}`,
        narrows: values.asof !== null && values.asof !== version,
      }
  }
}

const KNOWN_WORDS = 'only what was published by then'

const isKnownOnly = ({ known, asof }: SharedValues, version: string) =>
  known && asof !== null && asof < version

function listState(names: readonly string[], all: string): FilterState {
  if (names.length === 0) return { words: `all ${all}`, narrows: false }
  return { words: names.length <= 3 ? names.join(', ') : `${names.length} ${all}`, narrows: true }
}

/** Filters that narrow the view, for pictures, embeds and print; empty where none does. */
export function filtersInWords(
  values: SharedValues,
  actors: readonly Named[],
  version: string,
): string {
  const names: readonly FilterName[] = ['who', 'dates', 'type', 'in', 'bearing', 'confidence', 'q']
  const words = names
    .map((name) => filterState(name, values, actors, version))
    .filter(({ narrows }) => narrows)
    .map((state) => state.words)
  // The as-of day is shown beside these; its option is not.
  return [...words, ...(isKnownOnly(values, version) ? [KNOWN_WORDS] : [])].join(' · ')
}

/** `null` where it is neither a year, a month nor a day. */
export const rangeEndOf = (text: string): string | null =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && isDate(text) ? text : null

function isDate(text: string): boolean {
  try {
    return edtf(text).first !== null
  } catch {
    return false
  }
}
