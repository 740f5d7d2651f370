import { contradictions } from './contradictions.ts'
import { evidenceLists, missingEvidence } from './evidenceLists.ts'
import { check, type Fault } from './fault.ts'
import { unknownReferences } from './references.ts'
import { stancePeriodFaults } from './stancePeriods.ts'
import { TABLE_NAMES, type RefusedRow, type TableName, type Tables } from '#domain/schema/tables.ts'

/** What of a version could not be read: nothing is said of how other rows fit together with it. */
export type NotRead = {
  readonly lost: readonly TableName[]
  readonly refused: readonly RefusedRow[]
}

/**
 * Everything that is wrong in how the rows of a version fit together, as far as they can be read. Empty: nothing is.
 *
 * Publishing is strict, since a cited version is never corrected; the app itself reads forgivingly.
 */
export function integrityFaults(
  tables: Tables,
  unread: NotRead = { lost: [], refused: [] },
): readonly Fault[] {
  const idsIn = (table: TableName) =>
    unread.refused.flatMap((row) => (row.table === table && row.id !== null ? [row.id] : []))
  const unreadStances = unread.refused.filter(({ table }) => table === 'stances')
  return [
    ...duplicateIds(tables, idsIn),
    ...unlikeIds(tables),
    ...unknownReferences(tables, { lost: unread.lost, idsIn }),
    ...missingEvidence(evidenceLists(tables)),
    ...stancePeriodFaults(
      tables.stances,
      unreadStances.map(({ company }) => company),
    ),
    ...contradictions(tables),
  ]
}

function duplicateIds(
  tables: Tables,
  idsOfUnread: (table: TableName) => readonly string[],
): readonly Fault[] {
  return TABLE_NAMES.flatMap((table) => {
    const rows: readonly { readonly id: string }[] = tables[table]
    const seen = new Set<string>(idsOfUnread(table))
    return check(table, rows, ({ id }) => {
      const isAgain = seen.has(id)
      seen.add(id)
      return [
        isAgain && {
          field: 'id',
          reason: 'it is used twice',
          mend: 'give one of the rows another',
        },
      ]
    })
  })
}

/**
 * Ids that do not say what the row is. A revised position may carry a day: `meta.open-weights.2026-10-15`. Of rows that
 * name what is not known, that is the fault.
 */
function unlikeIds(tables: Tables): readonly Fault[] {
  const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id))
  const companies = idsOf(tables.companies)
  const instruments = idsOf(tables.instruments)
  const dimensions = idsOf(tables.dimensions)
  return [
    ...check('stances', tables.stances, ({ id, company }) => [
      companies.has(company) &&
        !id.startsWith(`${company}-`) &&
        unlike(id, `begin it with “${company}-”, or correct company`),
    ]),
    ...check('commitments', tables.commitments, ({ id, company, instrument }) => [
      companies.has(company) &&
        instruments.has(instrument) &&
        id !== `${company}.${instrument}` &&
        unlike(id, `write “${company}.${instrument}”, or correct company or instrument`),
    ]),
    ...check('positions', tables.positions, ({ id, company, dimension }) => [
      companies.has(company) &&
        dimensions.has(dimension) &&
        !`${id}.`.startsWith(`${company}.${dimension}.`) &&
        unlike(id, `begin it with “${company}.${dimension}”, or correct company or dimension`),
    ]),
  ]
}

const unlike = (id: string, mend: string) => ({
  field: 'id',
  reason: `“${id}” does not say what the row is about`,
  mend,
})
