import type { EventFilter, WhyEmpty } from '#domain/record/whyEmpty.ts'
import type { Lens } from '#domain/record/lens.ts'
import {
  bearingWords,
  count,
  eventTypeWords,
  jurisdictionWords,
  listed,
  sentenceCase,
} from '#domain/words/words.ts'

type NameOf = (id: string) => string

/** `No litigation events for NVIDIA since 2025`. */
export function emptyTitle(lens: Lens, when: string, nameOf: NameOf): string {
  const types = lens.type.map((type) => eventTypeWords(type).toLowerCase())
  const rest = [
    lens.who.length > 0 && `for ${either(lens.who.map(nameOf))}`,
    lens.in.length > 0 && `in ${either(lens.in.map(jurisdictionWords))}`,
    lens.bearing.length > 0 && `bearing ${either(lens.bearing.map(bearingWords))}`,
    lens.confidence.length > 0 && `of ${either(lens.confidence)} confidence`,
    lens.q !== '' && `with “${lens.q}”`,
  ].filter((part) => part !== false)
  return ['No', types.length > 0 && either(types), 'events', ...rest, when]
    .filter(Boolean)
    .join(' ')
}

/** What each filter lets through alone, and what absence means. */
export function emptyReason(
  alone: WhyEmpty['alone'],
  lens: Lens,
  when: string,
  nameOf: NameOf,
): string {
  const absence = 'Absence here means that no source was found.'
  if (alone.length === 0) return `The record has events at other dates. ${absence}`
  const parts = alone.map(({ filter, events }) => {
    const what = filterName(filter, lens, nameOf)
    return `${count(events.length, 'event', 'events')} ${filter === 'type' ? `of the type ${what.toLowerCase()}` : WITH[filter](what)}`
  })
  const none =
    alone.length === 1
      ? ''
      : alone.length === 2
        ? ', but none is both'
        : ', but none is all of these'
  return `The data has ${listed(parts)} ${when}${none}. ${absence}`
}

const WITH: Readonly<Record<Exclude<EventFilter, 'type'>, (what: string) => string>> = {
  q: (what) => `with ${what}`,
  bearing: (what) => `bearing ${what}`,
  in: (what) => `in ${what}`,
  confidence: (what) => `of ${what}`,
  who: (what) => `that name ${what}`,
  dates: (what) => what,
}

/** As the name of a lane. */
export function filterName(filter: EventFilter, lens: Lens, nameOf: NameOf): string {
  switch (filter) {
    case 'type':
      return sentenceCase(either(lens.type.map((type) => eventTypeWords(type).toLowerCase())))
    case 'q':
      return `“${lens.q}”`
    case 'bearing':
      return either(lens.bearing.map(bearingWords))
    case 'in':
      return either(lens.in.map(jurisdictionWords))
    case 'confidence':
      return `${either(lens.confidence)} confidence`
    case 'who':
      return either(lens.who.map(nameOf))
    case 'dates':
      return 'other dates'
  }
}

const either = (names: readonly string[]) => listed(names).replace(/ and ([^,]*)$/, ' or $1')
