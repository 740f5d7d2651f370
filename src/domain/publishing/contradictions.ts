import { edtf } from '#domain/days/edtf.ts'
import { check, type Fault } from './fault.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import type { Actor } from '#domain/schema/recordTables.ts'
import type { Tables } from '#domain/schema/tables.ts'

/** `us-federal`, `us-states`, `us-` and a state, `eu`, `intl`, or a country, in lower case. */
const JURISDICTION = /^(us-federal|us-states|us-[a-z]{2}|intl|[a-z]{2})$/

/** Rows that contradict themselves, or tell what another row tells differently. */
export function contradictions(tables: Tables): readonly Fault[] {
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
