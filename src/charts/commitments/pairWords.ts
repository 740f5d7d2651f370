import type { Cell } from '#domain/cells/cell.ts'
import { commitmentWords } from '#domain/words/words.ts'

/** What a company did about an instrument, in the words of the key. */
export function pairWords({ state, source }: Pick<Cell, 'state' | 'source'>): string {
  if (source?.table === 'commitments') return commitmentWords(source.row.status)
  return state === 'not-yet' ? 'Not yet' : 'Not coded'
}
