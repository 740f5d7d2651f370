import { edtf } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import type { Cell } from './cell.ts'

/** `since 23 Jun 2026` of a stance, `as of 5 Oct 2026` of an answer. Empty where nothing is dated. */
export function cellDateWords({ since, source, state }: Cell): string {
  if (since === null || source === null || state === 'unknown') return ''
  if (source.table === 'stances') return sinceWords(since)
  return edtf(since).interval ? edtfWords(since) : `as of ${edtfWords(since)}`
}
