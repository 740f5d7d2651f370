import type { Cell } from '#domain/cells/cell.ts'
import { edtf } from '#domain/days/edtf.ts'
import { edtfWords } from '#domain/days/edtfWords.ts'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import { sinceWords } from '#domain/stance/sinceWords.ts'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'

export function cellTitle({ state, value, source }: Cell): string {
  if (source?.table === 'commitments' && source.row.grade !== null)
    return `Graded ${source.row.grade}`
  if (source?.table === 'stances') return stanceLookWords(stanceLookOf(source.row))
  switch (state) {
    case 'unknown':
      return 'Nothing found'
    case 'not-yet':
      return 'Not on record yet'
    case 'not-coded':
      return 'Not coded'
    case 'unread':
      return UNREAD_WORDS
    case 'stated':
    case 'unsourced':
    case 'declined':
    case 'not-invited':
      return value ?? 'Nothing found'
  }
}

/** Empty where nothing is dated. */
export function dateWords({ since, source, state }: Cell): string {
  if (since === null || source === null || state === 'unknown') return ''
  if (source.table === 'stances') return sinceWords(since)
  return edtf(since).interval ? edtfWords(since) : `as of ${edtfWords(since)}`
}
