import { evidenceLists } from './evidenceLists.ts'
import type { Fault } from './fault.ts'
import { testsIn, valuesOf } from '#domain/regimes/rule/ruleTree.ts'
import { closest } from '#domain/words/closest.ts'
import type { Scenario } from '#domain/schema/scenarioTables.ts'
import { TABLE_NAMES, type TableName, type Tables } from '#domain/schema/tables.ts'

/** One row that names another. */
type Reference = {
  readonly table: TableName
  readonly id: string
  /** The field that names it. */
  readonly field: string
  readonly target: string
  readonly named: string
}

/** What is there and cannot be read: tables as a whole, and ids of rows. */
type There = {
  readonly lost: readonly TableName[]
  readonly idsIn: (table: TableName) => readonly string[]
}

/** Names that lead nowhere: a company, source, regime or other row that the version does not have. */
export function unknownReferences(tables: Tables, { lost, idsIn }: There): readonly Fault[] {
  const known = new Map<string, ReadonlySet<string>>(
    TABLE_NAMES.map((name) => [
      name,
      new Set([...tables[name].map(({ id }) => id), ...idsIn(name)]),
    ]),
  )
  return references(tables).flatMap(({ table, id, field, target, named }) => {
    const ids = known.get(target)
    if (ids?.has(named) || lost.some((name) => name === target)) return []
    if (!ids)
      return [{ table, id, reason: `${field} names the table “${target}”, which does not exist` }]
    const near = closest(named, [...ids])
    return [
      {
        table,
        id,
        reason: `${field} names “${named}”, which is not in ${target}`,
        mend: near ? `did you mean “${near}”?` : `add it to ${target}.json first`,
      },
    ]
  })
}

function references(tables: Tables): readonly Reference[] {
  return [
    ...tables.companies.map(({ id }) => refer('companies', id, 'id', 'actors', id)),
    ...(['stances', 'commitments', 'positions', 'codings'] as const).flatMap((table) =>
      tables[table].map(({ id, company }) => refer(table, id, 'company', 'companies', company)),
    ),
    ...tables.commitments.map(({ id, instrument }) =>
      refer('commitments', id, 'instrument', 'instruments', instrument),
    ),
    ...tables.positions.map(({ id, dimension }) =>
      refer('positions', id, 'dimension', 'dimensions', dimension),
    ),
    ...tables.events.flatMap(({ id, actors }) =>
      actors.map((actor) => refer('events', id, 'actors', 'actors', actor)),
    ),
    ...tables.models.map(({ id, developer }) =>
      refer('models', id, 'developer', 'actors', developer),
    ),
    ...tables.scenarios.flatMap(inScenario),
    ...tables.indicators.flatMap(({ id, moves }) =>
      moves.map(({ scenario }) => refer('indicators', id, 'moves', 'scenarios', scenario)),
    ),
    ...tables.disputes.flatMap(({ id, about }) =>
      about.map((one) => refer('disputes', id, 'about', one.table, one.id)),
    ),
    ...tables.stories.flatMap(({ id, about }) =>
      about.map((one) => refer('stories', id, 'about', one.table, one.id)),
    ),
    ...inEvidence(tables),
  ]
}

function inScenario({ id, outcomes, variants }: Scenario): readonly Reference[] {
  return [
    ...outcomes.map(({ dimension }) =>
      refer('scenarios', id, 'outcomes', 'outcomeDimensions', dimension),
    ),
    ...variants.flatMap((variant) => {
      const field = `rule ${variant.id}`
      const regimes = [...variant.cases.map(({ regime }) => regime), variant.otherwise]
      const developers = variant.cases
        .flatMap(({ when }) => testsIn(when))
        .filter(({ attr }) => attr === 'developer')
        .flatMap(valuesOf)
      return [
        ...regimes.map((regime) => refer('scenarios', id, field, 'regimes', regime)),
        ...developers.map((one) => refer('scenarios', id, field, 'actors', String(one))),
      ]
    }),
  ]
}

function inEvidence(tables: Tables): readonly Reference[] {
  return evidenceLists(tables).flatMap(({ table, id, path, evidence }) =>
    evidence.flatMap((one) => {
      if (typeof one !== 'object' || one === null) return []
      if ('source' in one) return [refer(table, id, path, 'sources', String(one.source))]
      // A table that exists is what a computed figure needs; it names no row of it.
      const computed = 'computedFrom' in one ? String(one.computedFrom) : ''
      return isTable(computed) ? [] : [refer(table, id, path, computed, '')]
    }),
  )
}

const isTable = (name: string) => TABLE_NAMES.some((table) => table === name)

function refer(
  table: TableName,
  id: string,
  field: string,
  target: string,
  named: string,
): Reference {
  return { table, id, field, target, named }
}
