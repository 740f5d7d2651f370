import { edtf, type IsoDate } from './edtf.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

export type DateStyle = 'short' | 'long'

/**
 * A date in words, never more precise than it is known: `23 Jun 2026`, `June 2026`, `about July 2026`, `2010s`,
 * `1900–1999` (a century, since “1900s” is read as its first ten years),
 * `between 2 Sep 2026 and 23 Nov 2026`, `by 26 June 2026` (open start), `since 2 June 2026` (open end).
 *
 * @param style `short` for tables (23 Jun 2026), `long` for sentences (23 June 2026)
 */
export function edtfWords(text: string, style: DateStyle = 'short'): string {
  const { interval } = edtf(text)
  if (!interval) return dateWords(text, style)
  const [start = '', end = ''] = text.split('/').map((part) => (part === '..' ? '' : part))
  if (!start) return `by ${dateWords(end, style)}`
  if (!end) return `since ${dateWords(start, style)}`
  return `between ${dateWords(start, style)} and ${dateWords(end, style)}`
}

/** As {@link edtfWords} with the preposition that a sentence needs: `on 23 June 2026`, `in June 2026`. */
export function edtfWhen(text: string): string {
  const words = edtfWords(text, 'long')
  const { interval, approximate } = edtf(text)
  if (interval || approximate) return words
  if (/^\d{1,2} /.test(words)) return `on ${words}`
  return `${/^\d{4}s/.test(words) ? 'in the' : 'in'} ${words}`
}

function dateWords(text: string, style: DateStyle): string {
  const qualifier = /[~?%]$/.exec(text)?.[0] ?? ''
  const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-')
  const words = [
    day && day !== 'XX' ? String(Number(day)) : '',
    month && month !== 'XX' ? monthName(Number(month), style) : '',
    yearWords(year),
  ]
  const plain = words.filter(Boolean).join(' ')
  if (qualifier === '~') return `about ${plain}`
  if (qualifier === '?') return `${plain}, uncertain`
  return qualifier === '%' ? `about ${plain}, uncertain` : plain
}

function yearWords(year: string): string {
  if (year.endsWith('XX')) return `${year.replace('XX', '00')}–${year.replace('XX', '99')}`
  return year.endsWith('X') ? `${year.replace('X', '0')}s` : year
}

/** The name of a month, 1 to 12; three letters in the short style. */
export function monthName(month: number, style: DateStyle = 'long'): string {
  const name = MONTHS[month - 1] ?? ''
  return style === 'short' ? name.slice(0, 3) : name
}

/** A whole day in words: `23 November 2026`. */
export function dayWords(day: IsoDate, style: DateStyle = 'long'): string {
  return dateWords(day, style)
}

/** `since 2025`, `until June 2026`, `January to November 2026`, `2025 to 2026`. */
export function dateRangeWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'all dates'
  if (to === null) return `since ${edtfWords(from ?? '', 'long')}`
  if (from === null) return `until ${edtfWords(to, 'long')}`
  if (from === to) return edtfWords(from, 'long')
  const isOneYear = from.slice(0, 4) === to.slice(0, 4) && from.length === 7 && to.length === 7
  const start = edtfWords(from, 'long')
  return `${isOneYear ? start.replace(/ \d{4}$/, '') : start} to ${edtfWords(to, 'long')}`
}
