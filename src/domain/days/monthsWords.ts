import { edtfWords, monthName } from './edtfWords.ts'

/** To the month, for tight places: `Oct 2026`, `Sep–Nov 2026`; less precise dates as {@link edtfWords} has them. */
export function monthsWords(text: string): string {
  const parts = text.split('/')
  if (!parts.every((one) => /^\d{4}-\d{2}(-\d{2})?$/.test(one))) return edtfWords(text)
  const [from = '', to = from] = parts.map((one) => one.slice(0, 7))
  if (from === to) return edtfWords(from)
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${monthName(Number(from.slice(5)), 'short')}–${edtfWords(to)}`
    : `${edtfWords(from)} to ${edtfWords(to)}`
}
