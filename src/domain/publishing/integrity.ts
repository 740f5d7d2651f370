import { evidenceLists, missingEvidence } from './evidenceLists.ts'
import { check, type Fault } from './fault.ts'
import { unknownReferences } from './references.ts'
import { stancePeriodFaults } from './stancePeriods.ts'
import { storyStepFaults } from './storySteps.ts'
import { TABLE_NAMES, type RefusedRow, type TableName, type Tables } from '#domain/schema/tables.ts'
import { edtf } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'

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
    ...storyStepFaults(tables.stories),
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

/** `us-federal`, `us-states`, `us-` and a state, `eu`, `intl`, or a country, in lower case. */
const JURISDICTION = /^(us-federal|us-states|us-[a-z]{2}|intl|[a-z]{2})$/

/** Rows that contradict themselves, or tell what another row tells differently. */
function contradictions(tables: Tables): readonly Fault[] {
  const actors = new Map(tables.actors.map((actor) => [actor.id, actor]))
  return [
    ...check('companies', tables.companies, ({ id, country }) => [
      (actors.get(id)?.country ?? country) !== country && {
        field: 'country',
        reason: 'it is not that of the actor',
        mend: `write “${actors.get(id)?.country}”, or correct ${id} in actors.json`,
      },
    ]),
    ...check('events', tables.events, ({ jurisdiction }) => [
      !JURISDICTION.test(jurisdiction) && {
        field: 'jurisdiction',
        reason: `“${jurisdiction}” is no jurisdiction`,
        mend: 'write us-federal, us-states, us- and a state as in us-ca, eu, intl, or a country as in cn',
      },
    ]),
    ...check('models', tables.models, (model) => [
      isAtOdds(model, actors.get(model.developer)) && {
        field: 'usAgreementInForceAtRelease',
        reason: `it does not fit the agreement of ${model.developer}, ${agreement(actors.get(model.developer))}`,
        mend: `correct it, the day of release, or testingAgreementSince of ${model.developer} in actors.json`,
      },
    ]),
    ...check('scenarios', tables.scenarios, ({ baseVariant, variants }) => {
      const ids = variants.map(({ id }) => id)
      return [
        !ids.includes(baseVariant) && {
          field: 'baseVariant',
          reason: `“${baseVariant}” is not one of its variants`,
          mend: `write one of ${ids.join(', ')}`,
        },
        new Set(ids).size < ids.length && {
          field: 'variants',
          reason: 'two of them share an id',
          mend: 'give one of them another',
        },
      ]
    }),
    ...check('disputes', tables.disputes, ({ positions }) => [
      positions.every(({ evidence }) => evidence.length === 0) && {
        field: 'positions',
        reason: 'none of them has evidence',
        mend: 'cite a source for one of them at least',
      },
    ]),
  ]
}

const agreement = (developer?: Actor) =>
  developer?.testingAgreementSince
    ? `in force since ${developer.testingAgreementSince}`
    : 'of which none is known'

/** Whether what a model says of the agreement at its release cannot be true by the day of signature. */
function isAtOdds({ released, usAgreementInForceAtRelease }: Model, developer?: Actor): boolean {
  if (!developer) return false
  const { first, last } = edtf(released)
  const since = developer.testingAgreementSince
  const cannotHold = since === null || (last !== null && last < since)
  const mustHold = since !== null && first !== null && first >= since
  return usAgreementInForceAtRelease ? cannotHold : mustHold
}
