import { edtf, readEdtf } from '#domain/days/edtf.ts'
import { dateRangeWords, dayWords } from '#domain/days/edtfWords.ts'
import { releaseDay } from '#domain/models/releaseDay.ts'
import { defineLever } from './lever.ts'

type Fields = {
  /** First and last day of release counted (`YYYY-MM-DD`, both included); `null` leaves an end open. */
  readonly from: string | null
  readonly to: string | null
}

export const RELEASE_WINDOWS = {
  'since-2025': { from: '2025-01-01', to: null },
  all: { from: null, to: null },
  'in-2026': { from: '2026-01-01', to: '2026-12-31' },
  'since-eo-14409': { from: '2026-06-02', to: null },
} as const

const NAMES = ['since-2025', 'all', 'in-2026', 'since-eo-14409'] as const

/**
 * Which releases are counted. A model whose release may lie on either side of an edge is placed by its earliest possible
 * day, so one known only to be "of 2026" is out of a window that starts in June 2026. In an address a window has a
 * name, and the range of dates that every view has counts instead where it is given.
 */
export const window = defineLever<Fields>()({
  id: 'window',
  name: 'Releases counted',
  defaults: RELEASE_WINDOWS['since-2025'],
  isDecision: false,
  choices: [
    { value: 'since-2025', label: 'Since 2025', to: RELEASE_WINDOWS['since-2025'] },
    { value: 'all', label: 'All', to: RELEASE_WINDOWS.all },
    { value: 'in-2026', label: 'In 2026', to: RELEASE_WINDOWS['in-2026'] },
    { value: 'since-eo-14409', label: 'Since EO 14409', to: RELEASE_WINDOWS['since-eo-14409'] },
  ],
  params: { window: { kind: 'choice', values: NAMES } },
  chip: ({ from, to }) => `models ${dateRangeWords(from, to)}`,
  sentence: windowWords,
  widest: RELEASE_WINDOWS.all,
  counts(model, { from, to }) {
    const day = releaseDay(model)
    return (from === null || day >= from) && (to === null || day <= to)
  },
  fromTexts({ window: name, from, to }) {
    const isOwnRange = typeof from === 'string' || typeof to === 'string'
    const named = NAMES.find((one) => one === name) ?? 'since-2025'
    if (!isOwnRange) return RELEASE_WINDOWS[named]
    return {
      from: typeof from === 'string' ? edtf(from).first : null,
      to: typeof to === 'string' ? edtf(to).last : null,
    }
  },
  toTexts({ from, to }) {
    const named = NAMES.find(
      (name) => RELEASE_WINDOWS[name].from === from && RELEASE_WINDOWS[name].to === to,
    )
    return named ? { window: named, from: null, to: null } : { from, to }
  },
})

function windowWords({ from, to }: Fields): string {
  if (from !== null && to !== null) {
    return `Models released from ${day(from)} to ${day(to)} are counted.`
  }
  if (from !== null) return `Models released since ${day(from)} are counted.`
  if (to !== null) return `Models released by ${day(to)} are counted.`
  return 'Models of every release date are counted.'
}

function day(text: string): string {
  return readEdtf(text) ? dayWords(text) : text
}
