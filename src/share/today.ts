import type { IsoDate } from '#domain/days/edtf.ts'

/** The one look at the clock: on which day something was read. In UTC, as all days here. */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10)
