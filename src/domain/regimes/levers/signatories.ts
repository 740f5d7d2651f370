import type { IsoDate } from '#domain/days/edtf.ts'
import { META } from './leveredRule.ts'
import type { Levers } from './levers.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { RuleContext } from '#domain/regimes/rule/rule.ts'

/**
 * Who has a documented US testing agreement on a day, in the order of the table. A developer without one on
 * record counts as not signed; the record cannot show an agreement that was kept private.
 */
export function signatoriesOn(actors: readonly Actor[], day: IsoDate): readonly string[] {
  return actors
    .filter(({ testingAgreementSince: since }) => since !== null && since <= day)
    .map(({ id }) => id)
}

/** What a rule is read against under these levers. `today`: the developers that have signed by now. */
export function ruleContext(levers: Levers, today: readonly string[]): RuleContext {
  return {
    signatories: levers.signed === 'set' ? levers.signatories : today,
    atRelease: levers.signed === 'at-release' ? 'as-recorded' : 'signatories',
    always: levers.meta === 'signs' ? [META] : [],
    never: levers.meta === 'refuses' ? [META] : [],
    imputed: levers.imputed,
  }
}
