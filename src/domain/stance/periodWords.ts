import { edtfWords } from '#domain/days/edtfWords.ts'
import { sinceWords } from './sinceWords.ts'

/** When something held, as precisely as is known: `23 Jun 2026 to 3 Aug 2026`, `since about Jul 2026`. */
export const periodWords = ({ from, to }: { readonly from: string; readonly to: string | null }) =>
  to === null ? sinceWords(from, 'short') : `${edtfWords(from)} to ${edtfWords(to)}`
