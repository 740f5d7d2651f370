import type { CommitmentStatus, EventType, StanceValue } from '#domain/schema/recordTables.ts'

/** What can be found, in the order in which it is shown. */
export const FIND_KINDS = [
  'company',
  'answer',
  'dispute',
  'event',
  'model',
  'instrument',
  'dimension',
  'story',
  'chart',
  'method',
  'source',
  'page',
] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** The value whose mark stands before an entry. */
export type FindMark =
  | { readonly of: 'stance'; readonly look: StanceValue | 'not-invited' }
  | { readonly of: 'commitment'; readonly status: CommitmentStatus }
  | { readonly of: 'event'; readonly type: EventType }
  | { readonly of: 'dispute' }
  | { readonly of: 'weights'; readonly isOpen: boolean }

/** One thing that can be found, in words: all that a row shows, and all that is looked in. */
export type FindEntry = {
  readonly kind: FindKind
  /**
   * Unique within its kind; of a method and of a page, the part of the address that leads there; of a story,
   * its first step and the address of that.
   */
  readonly id: string
  readonly title: string
  /** What is said of it, in a word or two; `null` where nothing is. */
  readonly value: string | null
  /** When, in words; `null` where it has no date. */
  readonly when: string | null
  /** EDTF, for the order among equals; `null` where it has no date. */
  readonly date: string | null
  readonly mark: FindMark | null
  /** Always shown under the title; empty where nothing is. */
  readonly note: string
  /** Where else words are looked for, best first. */
  readonly texts: readonly FindText[]
}

export type FindText = {
  /** As it stands before the words: `other names`. */
  readonly where: string
  readonly text: string
}

const WORDS: Readonly<Record<FindKind, readonly [one: string, several: string]>> = {
  company: ['company', 'companies'],
  answer: ['answer', 'answers'],
  dispute: ['dispute', 'disputes'],
  event: ['event', 'events'],
  model: ['model', 'models'],
  instrument: ['instrument', 'instruments'],
  dimension: ['column', 'columns'],
  story: ['story', 'stories'],
  chart: ['chart', 'charts'],
  method: ['method', 'methods'],
  source: ['source', 'sources'],
  page: ['page', 'pages'],
}

export const kindWords = (kind: FindKind, many = 1) => WORDS[kind][many === 1 ? 0 : 1]

/** What most entries do not have. */
export const BARE = {
  value: null,
  when: null,
  date: null,
  mark: null,
  note: '',
  texts: [],
} as const

/** None where there is nothing to look in. */
export const text = (where: string, words: string | null): readonly FindText[] =>
  words ? [{ where, text: words }] : []
