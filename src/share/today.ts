import type { IsoDate } from '#domain/days/edtf.ts'

/** The day of reading, in UTC. The only use of the clock. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10)
