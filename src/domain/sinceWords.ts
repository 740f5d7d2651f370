import { edtf } from './edtf.ts'
import { edtfWords } from './edtfWords.ts'

/**
 * Since when something holds, as it stands in a sentence: `since 23 June 2026`, `since about July 2026`,
 * `since 26 June 2026 or earlier` where only an end is known, `since some day between … and …`.
 */
export function sinceWords(from: string): string {
  const { interval, first, last } = edtf(from)
  if (!interval || last === null)
    return `since ${edtfWords(last === null ? start(from) : from, 'long')}`
  if (first === null) return `since ${edtfWords(from.split('/')[1] ?? from, 'long')} or earlier`
  return `since some day ${edtfWords(from, 'long')}`
}

const start = (interval: string) => interval.split('/')[0] ?? interval
