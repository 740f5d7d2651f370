import type { Stance } from '#domain/schema/recordTables.ts'

/** Silence of a company that nobody asked, as it is called wherever it stands apart from silence. */
export const NOT_INVITED_WORDS = 'Silent, not invited'

/** Whether a company was silent and not asked. The record says so in the words on its participation, and nowhere else. */
export const isNotInvited = ({ stance, participation }: Pick<Stance, 'stance' | 'participation'>) =>
  stance === 'silent' && /\bnot (invited|approached)\b/i.test(participation)
