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
      (actors.get(id)?.country ?? country) !== country && 'its country is not that of the actor',
    ]),
    ...check('events', tables.events, ({ jurisdiction }) => [
      !JURISDICTION.test(jurisdiction) && `“${jurisdiction}” is no jurisdiction`,
    ]),
    ...check('models', tables.models, (model) => [
      isAtOdds(model, actors.get(model.developer)) &&
        `usAgreementInForceAtRelease does not fit the agreement of ${model.developer}`,
    ]),
    ...check('scenarios', tables.scenarios, ({ baseVariant, variants }) => {
      const ids = variants.map(({ id }) => id)
      return [
        !ids.includes(baseVariant) && `its base variant “${baseVariant}” does not exist`,
        new Set(ids).size < ids.length && 'two of its variants share an id',
      ]
    }),
    ...check('disputes', tables.disputes, ({ positions }) => [
      positions.every(({ evidence }) => evidence.length === 0) && 'no position has evidence',
    ]),
  ]
}

/** Whether what a model says of the agreement at its release cannot be true by the day of signature. */
function isAtOdds({ released, usAgreementInForceAtRelease }: Model, developer?: Actor): boolean {
  if (!developer) return false
  const { first, last } = edtf(released)
  const since = developer.testingAgreementSince
  const cannotHold = since === null || (last !== null && last < since)
  const mustHold = since !== null && first !== null && first >= since
  return usAgreementInForceAtRelease ? cannotHold : mustHold
}
