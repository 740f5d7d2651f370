import type { Cell } from '#domain/cells/cell.ts'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
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
