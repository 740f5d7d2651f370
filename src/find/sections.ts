import type { FindAction, ShareWhat } from '#domain/find/actions.ts'
import type { FindAnswer } from '#domain/find/answerTo.ts'
import { kindWords, type FindKind, type FindMark } from '#domain/find/entry.ts'
import { keyOf, type FindHit, type FindRow } from '#domain/find/findIn.ts'
import { plainName } from '#domain/words/plainName.ts'
import { listed, sentenceCase } from '#domain/words/words.ts'
import type { SharedValues } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { actionHref, findHref } from './findHref.ts'

export type FindOption = {
  readonly key: string
  readonly mark: FindMark | { readonly of: 'action' } | null
  /** Said before the title: what it is. */
  readonly kind: string
  readonly title: string
  readonly value: string | null
  readonly when: string | null
  /** Under the title: `where` before the words that were found there; `null` for what always stands there. */
  readonly below: { readonly where: string | null; readonly text: string } | null
  /** Where it leads; `null` for what is done in place. */
  readonly to: string | null
  readonly act: FindAct | null
}

/** What an option does in place. */
export type FindAct =
  | { readonly do: 'share'; readonly what: ShareWhat }
  | { readonly do: 'say'; readonly q: string }
  | { readonly do: 'whole'; readonly kind: FindKind }
  /** To be found again by “Lately”. */
  | { readonly do: 'keep'; readonly key: string }

export type FindSection = {
  readonly id: string
  readonly name: string
  /** How many there are; `null` where that says nothing. */
  readonly total: number | null
  readonly options: readonly FindOption[]
}

export type FindPlace = {
  /** Values of the present address. */
  readonly from: SharedValues
  /** The present page as of another day. */
  readonly asOf: (day: string) => string
  readonly report: string
  /** Whether the present page has one, to be drawn or embedded. */
  readonly hasFigure: boolean
}

const PLAIN = { mark: null, kind: '', value: null, when: null, below: null, to: null, act: null }

/** What an answer offers: what is asked for, and what was found. What a sentence commands comes first. */
export function foundSections(
  q: string,
  { found, asked }: FindAnswer,
  place: FindPlace,
): readonly FindSection[] {
  const groups = found.groups.map(({ kind, total, hits }): FindSection => ({
    id: kind,
    name: sentenceCase(kindWords(kind, total)),
    total,
    options: [
      ...hits.map((hit) => hitOption(hit, place)),
      ...(hits.length < total
        ? [
            {
              ...PLAIN,
              key: `whole ${kind}`,
              title: `All ${total} ${kindWords(kind, total)}`,
              act: { do: 'whole', kind } as const,
            },
          ]
        : []),
    ],
  }))
  const deeds = doSection(q, { found, asked }, place)
  return asked.isCommand ? [...deeds, ...groups] : [...groups, ...deeds]
}

/** In the place of what cannot be done on a page without a figure. */
const NO_FIGURE = {
  title: 'Share this page',
  note: 'It has no figure: its link, and how to cite it',
}

const isOfNone = (action: FindAction, { hasFigure }: FindPlace) =>
  action.do === 'share' && ['picture', 'embed'].includes(action.what) && !hasFigure

function doSection(
  q: string,
  { found, asked }: Pick<FindAnswer, 'found' | 'asked'>,
  place: FindPlace,
): readonly FindSection[] {
  const events = found.groups.find(({ kind }) => kind === 'event')
  const options = [
    ...asked.actions.map(({ action, ...words }): FindOption => {
      const { title, note } = isOfNone(action, place) ? NO_FIGURE : words
      return {
        ...PLAIN,
        key: `do ${action.do} ${title}`,
        mark: { of: 'action' },
        title,
        below: note ? { where: null, text: note } : null,
        to: actionHref(action, place.from, place),
        act: action.do === 'share' ? action : null,
      }
    }),
    ...(events && !asked.isCommand
      ? [
          {
            ...PLAIN,
            key: 'do timeline',
            mark: { of: 'action' } as const,
            title: `Look for “${q.trim()}” on the timeline`,
            to: pageHref('timeline', place.from, { q: q.trim(), from: null, to: null }),
          },
        ]
      : []),
  ]
  return options.length === 0 ? [] : [{ id: 'do', name: 'Do', total: null, options }]
}

export const hitOption = ({ entry, why }: FindHit, place: Pick<FindPlace, 'from'>): FindOption => ({
  ...rowOption(entry, place),
  below: why ?? (entry.note ? { where: null, text: entry.note } : null),
})

const rowOption = (entry: FindRow, { from }: Pick<FindPlace, 'from'>): FindOption => ({
  key: keyOf(entry),
  mark: entry.mark,
  kind: sentenceCase(kindWords(entry.kind)),
  title: entry.title,
  value: entry.value,
  when: entry.when,
  below: entry.note ? { where: null, text: entry.note } : null,
  to: findHref(entry, from),
  act: { do: 'keep', key: keyOf(entry) },
})

/** Where nothing is typed yet: what was opened lately, what can be said, and where one can go. */
export function firstSections(
  recalled: readonly FindRow[],
  companies: readonly { readonly name: string }[],
  version: string,
  place: FindPlace,
): readonly FindSection[] {
  const [one, other] = companies.map(({ name }) => plainName(name))
  const sayings = [
    ...(one && other ? [`compare ${one} and ${other}`] : []),
    `as of June ${Number(version.slice(0, 4)) - 1}`,
    'share this page',
    'open the report',
  ]
  const goTo = ['timeline', 'compare', 'models', 'data', 'charts'] as const
  return [
    {
      id: 'lately',
      name: 'Lately',
      total: null,
      options: recalled.map((entry) => ({ ...rowOption(entry, place), below: null })),
    },
    {
      id: 'say',
      name: 'You can say',
      total: null,
      options: sayings.map((q): FindOption => ({
        ...PLAIN,
        key: `say ${q}`,
        mark: { of: 'action' },
        title: q,
        act: { do: 'say', q },
      })),
    },
    {
      id: 'go',
      name: 'Go to',
      total: null,
      options: goTo.map((page): FindOption => ({
        ...PLAIN,
        key: `go ${page}`,
        title: GO_TO[page],
        to: pageHref(page, place.from),
      })),
    },
  ].filter(({ options }) => options.length > 0)
}

const GO_TO = {
  timeline: 'Timeline',
  compare: 'Compare',
  models: 'Models',
  data: 'Data and methods',
  charts: 'Charts to embed',
} as const

/** `18 found: 1 company, 5 answers and 12 events`; for reading out. */
export function foundWords({ found, asked }: FindAnswer): string {
  const parts = found.groups.map(({ kind, total }) => `${total} ${kindWords(kind, total)}`)
  const deeds = asked.actions.length
  const all = [...parts, ...(deeds > 0 ? [`${deeds} to do`] : [])]
  return all.length === 0 ? 'Nothing found' : `${found.total} found: ${listed(all)}`
}
