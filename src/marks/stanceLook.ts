import type { Stance, StanceValue } from '#domain/recordTables.ts'
import { stanceWords } from '#domain/words.ts'

/** The five stances, and silence of a company that nobody asked, which looks and reads differently. */
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
  look === 'not-invited' ? 'Silent, not invited' : stanceWords(look)

/** How a period is drawn. Of silent companies the record says in words whether anybody asked them. */
export const stanceLookOf = ({
  stance,
  participation,
}: Pick<Stance, 'stance' | 'participation'>): StanceLook =>
  stance === 'silent' && /\bnot (invited|approached)\b/i.test(participation)
    ? 'not-invited'
    : stance
