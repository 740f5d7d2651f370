import { stanceInForce } from './lens.ts'
import type { IsoDate } from './edtf.ts'
import type { Stance } from './recordTables.ts'

/** The period in force of each company on a day, in the order of `companies`; those without a record are left out. */
export function stancesOn(
  stances: readonly Stance[],
  companies: readonly string[],
  day: IsoDate,
): readonly Stance[] {
  return companies.flatMap((company) => stanceInForce(stances, company, day) ?? [])
}
