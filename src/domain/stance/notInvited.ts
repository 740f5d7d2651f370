import type { Stance } from '#domain/schema/recordTables.ts'

export const NOT_INVITED_WORDS = 'Silent, not invited'

/** The record says so only in the words on participation. */
export const isNotInvited = ({ stance, participation }: Pick<Stance, 'stance' | 'participation'>) =>
  stance === 'silent' && /\bnot (invited|approached)\b/i.test(participation)
