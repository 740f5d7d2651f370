import type { LeverParam } from '#domain/regimes/levers/lever.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { readAddress, writtenIn, type Problem } from './address.ts'
import { faultOf } from './fault.ts'
import { everyLeverParam } from './leverParams.ts'
import { ALL_SCENARIOS, BY_DEFAULT, scenariosAddress, type ScenarioValues } from './scenarios.ts'

/** Names that this version of the data does not have, each with the nearest that it does. */
export function scenarioProblems(
  values: ScenarioValues,
  { scenarios, models, actors }: Pick<Tables, 'scenarios' | 'models' | 'actors'>,
): readonly UnknownName[] {
  const ids = scenarios.map(({ id }) => id)
  const variants = scenarios.flatMap(({ id, variants: own }) => own.map((one) => `${id}/${one.id}`))
  const modelIds = models.map(({ id }) => id)
  const known: Partial<Record<LeverParam['kind'], readonly string[]>> = {
    rules: variants,
    developers: actors.map(({ id }) => id),
    countries: models.flatMap(({ developerCountry }) => developerCountry?.toLowerCase() ?? []),
  }
  const inLevers = everyLeverParam().flatMap(({ name, param: { kind } }) => {
    const names = writtenIn(scenariosAddress, name, values)
    return names === '' ? [] : unknown(name, names.split(','), known[kind] ?? [])
  })
  return [
    ...unknown('scenario', [values.scenario], [...ids, ALL_SCENARIOS], ids),
    ...unknown('against', [values.against], [...ids, BY_DEFAULT], ids),
    ...inLevers,
    ...unknown('model', values.model === null ? [] : [values.model], modelIds),
    ...unknown('goal', values.goal?.kind === 'model' ? [values.goal.model] : [], modelIds),
  ]
}

/** Values without names that this version of the data does not have. What is open or asked for stays: that is said there. */
export function knownScenarioValues(
  values: ScenarioValues,
  tables: Pick<Tables, 'scenarios' | 'models' | 'actors'>,
): ScenarioValues {
  const gone = scenarioProblems(values, tables).filter(({ param }) => !OPEN.includes(param))
  const fallback = new Map<string, unknown>(
    Object.entries(readAddress(scenariosAddress, '').values),
  )
  const kept = Object.entries(values).map(([param, value]: [string, unknown]) => {
    const names = gone.flatMap((one) => (one.param === param ? one.name : []))
    if (names.length === 0) return [param, value]
    const written = writtenIn(scenariosAddress, param, values).split(',')
    return [
      param,
      Array.isArray(value)
        ? value.filter((_, index) => !names.includes(written[index] ?? ''))
        : fallback.get(param),
    ]
  })
  return {
    ...values,
    ...Object.fromEntries(kept),
    who: values.who.filter((id) => tables.actors.some((actor) => actor.id === id)),
  }
}

const OPEN: readonly string[] = ['model', 'goal']

type UnknownName = Problem & { readonly name: string }

/** None for a version without such rows: the page says that itself. */
function unknown(
  param: string,
  given: readonly string[],
  known: readonly string[],
  offered: readonly string[] = known,
): readonly UnknownName[] {
  if (offered.length === 0) return []
  return given
    .filter((name) => !known.includes(name))
    .map((name) => ({ param, name, ...faultOf(name, offered, `“${name}” is not in the data`) }))
}
