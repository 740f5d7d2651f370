import { edtf } from '#domain/days/edtf.ts'
import { edtfWords, type DateStyle } from '#domain/days/edtfWords.ts'

/**
 * Since when something holds, as it stands in a sentence: `since 23 June 2026`, `since about July 2026`,
 * `since 26 June 2026 or earlier` where only an end is known, `since some day between … and …`.
 */
export function sinceWords(from: string, style: DateStyle = 'long'): string {
  const { interval, first, last } = edtf(from)
  if (!interval) return `since ${edtfWords(from, style)}`
  const [start = '', end = ''] = from.split('/')
  if (last === null) return `since ${edtfWords(start, style)}`
  if (first === null) return `since ${edtfWords(end, style)} or earlier`
  return `since some day ${edtfWords(from, style)}`
}
