import { isNotInvited, NOT_INVITED_WORDS } from '#domain/stance/notInvited.ts'
import type { Stance, StanceValue } from '#domain/schema/recordTables.ts'
import { stanceWords } from '#domain/words/words.ts'

/** Silence of a company that was never invited looks different. */
export type StanceLook = StanceValue | 'not-invited'

/** From cooperative to resistant, silence apart. */
export const STANCE_LOOKS: readonly StanceLook[] = [
  'cooperative',
  'compliant',
  'negotiating',
  'resistant',
  'silent',
  'not-invited',
]

export const stanceLookWords = (look: StanceLook) =>
  look === 'not-invited' ? NOT_INVITED_WORDS : stanceWords(look)

export const stanceLookOf = (period: Pick<Stance, 'stance' | 'participation'>): StanceLook =>
  isNotInvited(period) ? 'not-invited' : period.stance
