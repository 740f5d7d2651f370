import { contradictions } from './contradictions.ts'
import { evidenceLists, missingEvidence } from './evidenceLists.ts'
import { check, type Fault } from './fault.ts'
import { unknownReferences } from './references.ts'
import { stancePeriodFaults } from './stancePeriods.ts'
import { TABLE_NAMES, type Tables } from '#domain/schema/tables.ts'

/**
 * Everything that is wrong in a version whose rows all have the right shape. Empty: nothing is.
 *
 * Publishing is strict, since a cited version is never corrected; the app itself reads forgivingly.
 */
export function integrityFaults(tables: Tables): readonly Fault[] {
  return [
    ...duplicateIds(tables),
    ...unlikeIds(tables),
    ...unknownReferences(tables),
    ...missingEvidence(evidenceLists(tables)),
    ...stancePeriodFaults(tables.stances),
    ...contradictions(tables),
  ]
}

function duplicateIds(tables: Tables): readonly Fault[] {
  return TABLE_NAMES.flatMap((table) => {
    const rows: readonly { readonly id: string }[] = tables[table]
    const seen = new Set<string>()
    return check(table, rows, ({ id }) => {
      const isAgain = seen.has(id)
      seen.add(id)
      return [isAgain && 'its id is used twice']
    })
  })
}

/** Ids that do not say what the row is. A revised position may carry a day: `meta.open-weights.2026-10-15`. */
function unlikeIds(tables: Tables): readonly Fault[] {
  return [
    ...check('stances', tables.stances, ({ id, company }) => [
      !id.startsWith(`${company}-`) && `its id should begin with “${company}-”`,
    ]),
    ...check('commitments', tables.commitments, ({ id, company, instrument }) => [
      id !== `${company}.${instrument}` && `its id should be “${company}.${instrument}”`,
    ]),
    ...check('positions', tables.positions, ({ id, company, dimension }) => [
      !`${id}.`.startsWith(`${company}.${dimension}.`) &&
        `its id should begin with “${company}.${dimension}”`,
    ]),
  ]
}
