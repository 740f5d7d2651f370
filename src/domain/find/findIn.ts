import { FIND_KINDS, type FindEntry, type FindKind, type FindText } from './entry.ts'
import { farSlipsOf, slipsOf } from './slips.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { folded, searchTerms, wordStart } from '#domain/words/searchTerms.ts'
import { snippet } from '#domain/words/snippet.ts'

/** What a row shows. */
export type FindRow = Omit<FindEntry, 'texts'>

export type FindHit = {
  readonly entry: FindRow
  /** Where the words stand that its first line does not have, and those words; `null` where it has them all. */
  readonly why: FindText | null
}

export type FindGroup = {
  readonly kind: FindKind
  readonly total: number
  /** Best first; the first few, or all of a group that is asked for. */
  readonly hits: readonly FindHit[]
}

export type Found = {
  readonly total: number
  /** Those that have something. What is called by the very words comes first, else in the order of the kinds. */
  readonly groups: readonly FindGroup[]
  /** Matched words, folded, to highlight. */
  readonly words: readonly string[]
  /** Words that were taken for a slip, and what was looked for instead. */
  readonly near: readonly { readonly term: string; readonly words: readonly string[] }[]
  /** Where nothing has all of the words: each of them, and how many entries have it. */
  readonly alone: readonly { readonly term: string; readonly total: number }[]
}

export type FindQuestion = {
  readonly q: string
  /** Groups of which every hit is asked for. */
  readonly whole: readonly FindKind[]
  /** Entries that are asked for by name, as {@link keyOf} writes it. */
  readonly recall: readonly string[]
}

type Field = { readonly text: string; readonly weight: number; readonly where: string | null }
type Indexed = {
  readonly entry: FindEntry
  readonly fields: readonly Field[]
  readonly order: number
}

/** Entries with their words folded, and every word that is in them. */
export type FindIndex = {
  readonly indexed: readonly Indexed[]
  readonly vocabulary: readonly string[]
}

/** Hits of a group that are shown before one asks for more. */
export const FIRST_HITS = 4

/** How much a word counts by where it stands. A text further down counts half of the one before it. */
const TITLE = 16
const VALUE = 12
const NOTE = 6
const TEXT = 4
/** For a whole word, and for one that begins the title. */
const WHOLE = 2
const BEGINS = 3
/** Called exactly so. */
const NAMED = 100

export const keyOf = ({ kind, id }: Pick<FindEntry, 'kind' | 'id'>) => `${kind}:${id}`

/** Entries by name, in the order in which they are asked for; without those that are not there. */
export const recalled = (index: FindIndex, keys: readonly string[]): readonly FindRow[] =>
  keys.flatMap((key) => {
    const found = index.indexed.find(({ entry }) => keyOf(entry) === key)
    return found ? rowOf(found) : []
  })

export function findIndex(entries: readonly FindEntry[]): FindIndex {
  const indexed = entries.map((entry, order) => ({ entry, order, fields: fieldsOf(entry) }))
  const words = indexed.flatMap(({ fields }) =>
    fields.flatMap(({ text }) => text.split(/[^\p{L}\p{N}]+/u)),
  )
  return { indexed, vocabulary: [...new Set(words)].filter((word) => word !== '') }
}

function fieldsOf({ title, value, note, texts, date }: FindEntry): readonly Field[] {
  return [
    { text: folded(title), weight: TITLE, where: null },
    { text: folded(value ?? ''), weight: VALUE, where: null },
    { text: folded(note), weight: NOTE, where: null },
    { text: date === null ? '' : folded(datesIn(date)), weight: NOTE, where: null },
    ...texts.map((one, index) => ({
      text: folded(one.text),
      weight: TEXT / 2 ** index,
      where: one.where,
    })),
  ].filter(({ text }) => text !== '')
}

/** As it is shown, and as it may be asked for. */
const datesIn = (date: string) => `${edtfWords(date)} ${edtfWords(date, 'long')} ${date}`

/**
 * Entries in which every word of the question begins a word, case and accents aside; a phrase in quotes is looked for
 * as a whole. A word that is found nowhere is taken for a slip of the pen; where no entry has all the words, so is
 * each of them in turn, of one letter, then of two. Nothing where nothing is asked.
 */
export function findIn(index: FindIndex, { q, whole }: Pick<FindQuestion, 'q' | 'whole'>): Found {
  const terms = searchTerms(q)
  if (terms.length === 0) return { total: 0, groups: [], words: [], near: [], alone: [] }
  const { alternatives, hits } = bestReading(index, terms)
  return {
    total: hits.length,
    groups: grouped(hits, alternatives, whole),
    words: alternatives.flat(),
    near: terms
      .map((term, at) => ({ term, words: alternatives[at] ?? [] }))
      .filter(({ term, words }) => words.length > 0 && words.join() !== term),
    alone:
      hits.length > 0 || terms.length === 1
        ? []
        : terms.map((term) => ({ term, total: ranked(index, [[term]]).length })),
  }
}

/** The words that are looked for in the place of each term. */
type Alternatives = readonly (readonly string[])[]

function bestReading(index: FindIndex, terms: readonly string[]) {
  const isSomewhere = (term: string) => index.indexed.some((one) => weightOf(one, [term]) > 0)
  const asSaid: Alternatives = terms.map((term) =>
    isSomewhere(term) ? [term] : slipsOf(term, index.vocabulary),
  )
  const hits = ranked(index, asSaid)
  if (hits.length > 0) return { alternatives: inUse(asSaid, hits), hits }
  for (const slips of [slipsOf, farSlipsOf]) {
    for (const [at, term] of terms.entries()) {
      const alternatives = asSaid.with(at, slips(term, index.vocabulary))
      const others = ranked(index, alternatives)
      if (others.length > 0) return { alternatives: inUse(alternatives, others), hits: others }
    }
  }
  return { alternatives: terms.map((): readonly string[] => []), hits }
}

/** Without words that no hit has. */
const inUse = (alternatives: Alternatives, hits: readonly Scored[]): Alternatives =>
  alternatives.map((words) =>
    words.filter((word) => hits.some(({ one }) => weightOf(one, [word]) > 0)),
  )

type Scored = { readonly one: Indexed; readonly score: number }

function ranked(index: FindIndex, alternatives: Alternatives): readonly Scored[] {
  const phrase = alternatives.length > 0 ? alternatives.map(([word = '']) => word).join(' ') : ''
  return index.indexed
    .map((one) => {
      const weights = alternatives.map((words) => weightOf(one, words))
      const sum = weights.reduce((all, weight) => all + weight, 0)
      const isNamed = one.fields[0]?.text === phrase
      return { one, score: weights.includes(0) ? 0 : sum + (isNamed ? NAMED : 0) }
    })
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) => b.score - a.score || newer(a.one.entry, b.one.entry) || a.one.order - b.one.order,
    )
}

/** Of the best place in which one of the words begins a word; 0 where none does. */
function weightOf({ fields }: Indexed, words: readonly string[]): number {
  let best = 0
  for (const { text, weight } of fields) {
    if (weight + WHOLE + BEGINS <= best) continue
    for (const word of words) {
      const at = wordStart(text, word)
      if (at < 0) continue
      const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))
      const counts = weight + (isWhole ? WHOLE : 0) + (weight === TITLE && at === 0 ? BEGINS : 0)
      if (counts > best) best = counts
    }
  }
  return best
}

/** Newest first; what has no date last. */
function newer(a: FindEntry, b: FindEntry): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one < other ? 1 : one > other ? -1 : 0
}

function grouped(
  scored: readonly Scored[],
  alternatives: Alternatives,
  whole: readonly FindKind[],
): readonly FindGroup[] {
  const groups = FIND_KINDS.map((kind) => {
    const own = scored.filter(({ one }) => one.entry.kind === kind)
    const shown = whole.includes(kind) ? own : own.slice(0, FIRST_HITS)
    return {
      isNamed: (own[0]?.score ?? 0) > NAMED,
      group: { kind, total: own.length, hits: shown.map(({ one }) => hitOf(one, alternatives)) },
    }
  }).filter(({ group }) => group.total > 0)
  return [...groups.filter((one) => one.isNamed), ...groups.filter((one) => !one.isNamed)].map(
    ({ group }) => group,
  )
}

/** Letters of a text that are shown around a match. */
const AROUND = 84

function rowOf({ entry }: Indexed): FindRow {
  const { texts: _, ...row } = entry
  return row
}

function hitOf(indexed: Indexed, alternatives: Alternatives): FindHit {
  const { entry, fields } = indexed
  const isSeen = (words: readonly string[]) =>
    fields.some(
      ({ text, where }) => where === null && words.some((word) => wordStart(text, word) >= 0),
    )
  const unseen = alternatives.filter((words) => !isSeen(words)).flat()
  const place = entry.texts.find((one) =>
    unseen.some((word) => wordStart(folded(one.text), word) >= 0),
  )
  return {
    entry: rowOf(indexed),
    why: place ? { where: place.where, text: snippet(place.text, unseen, AROUND) } : null,
  }
}
