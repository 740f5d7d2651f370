import { registry } from '#charts/registry.ts'
import { check, type Fault } from '#domain/publishing/fault.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { readAddress, type Problem } from '#url/address.ts'
import { faultOf } from '#url/fault.ts'
import { problemWords } from '#url/nearest.ts'
import { scenarioProblems } from '#url/scenarioProblems.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { strictAddress } from '#url/strictAddress.ts'
import { unknownWho } from '#url/unknownNames.ts'

/** Steps of stories whose addresses the site could not show as they ask. */
export function storyFaults(
  tables: Tables,
  { id: day }: Pick<DataVersion, 'id'>,
): readonly Fault[] {
  return check('stories', tables.stories, (step) =>
    (['address', 'embed'] as const).flatMap((field) => {
      const found = [...pathProblems(field, step[field], tables), ...namesIn(step[field], tables)]
      const { asof } = strictAddress(step[field]).values
      const late = asof !== null && asof > day ? [`asof: ${asof} lies after the data`] : []
      return [...found, ...late].map((reason) => ({
        field,
        reason,
        mend: 'copy the address from a page that shows it',
      }))
    }),
  )
}

/** Path and parameters by themselves. */
function pathProblems(field: 'address' | 'embed', text: string, tables: Tables): readonly string[] {
  const { page, id, problems } = strictAddress(text)
  const words = problems.length === 0 ? [] : [problemWords(problems)]
  if (page === null) return [`there is no page at “${text}”`]
  if ((page === 'embed') !== (field === 'embed')) {
    return [field === 'embed' ? `“${text}” is no embed` : `“${text}” is no page of the site`]
  }
  const ids = {
    company: tables.companies.map((one) => one.id),
    event: tables.events.map((one) => one.id),
    embed: registry.map((one) => one.id),
  }
  const known = page === 'company' || page === 'event' || page === 'embed' ? ids[page] : null
  const lost = known === null || id === null ? [] : unknown(page, [id], known)
  return [...words, ...lost.map((one) => problemWords([one]))]
}

/** Names of rows that the version does not have. */
function namesIn(text: string, tables: Tables): readonly string[] {
  const { values, page, search } = strictAddress(text)
  const named = (param: string, known: readonly { readonly id: string }[]) => {
    const value = values[param]
    const names = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
    return unknown(
      param,
      names,
      known.map(({ id }) => id),
    )
  }
  const inScenarios =
    page === 'scenarios'
      ? scenarioProblems(readAddress(scenariosAddress, search).values, tables)
      : []
  const problems: readonly Problem[] = [
    ...unknownWho(
      values.who,
      tables.actors.map(({ id }) => id),
    ),
    ...named('event', tables.events),
    ...named('period', tables.stances),
    ...named('columns', [{ id: 'stance' }, ...tables.dimensions, ...tables.instruments]),
    ...(page === 'scenarios' ? [] : named('model', tables.models)),
    ...inScenarios,
  ]
  return problems.map((one) => problemWords([one]))
}

function unknown(
  param: string,
  names: readonly string[],
  known: readonly string[],
): readonly Problem[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ param, ...faultOf(name, known, `“${name}” is not in the data`) }))
}
