import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import type { BandRow } from '#charts/bars/bandRows.ts'
import type { ScenarioRuns } from './scenarioRuns.ts'

/** A run under the name that it has in the comparison. */
export type NamedRun = { readonly name: string; readonly run: ScenarioRun }

/** The runs that are compared, each once: what is compared with first. */
export function pairSides({ pairs }: ScenarioRuns): readonly NamedRun[] {
  const sides = pairs.flatMap(({ before, after, beforeName, afterName }) => [
    { name: beforeName, run: before },
    { name: afterName, run: after },
  ])
  return sides.filter(({ run }, index) => sides.findIndex((one) => one.run === run) === index)
}

/** Groups that every regime has, in the order of the first: a bar for each regime in each group. */
export function groupedRows(
  sides: readonly NamedRun[],
  groupsOf: (run: ScenarioRun) => readonly { readonly key: string; readonly coverage: Coverage }[],
  title: (key: string) => string,
): readonly BandRow[] {
  const groups = sides.map(({ name, run }) => ({ name, groups: groupsOf(run) }))
  const keys = [...new Set(groups.flatMap((side) => side.groups.map(({ key }) => key)))]
  return keys.flatMap((key) => {
    const present = groups.flatMap((side) => {
      const own = side.groups.find((group) => group.key === key)
      return own ? [{ name: side.name, coverage: own.coverage }] : []
    })
    return present.map(({ name, coverage }) => ({
      id: `${key} ${name}`,
      name,
      coverage,
      group: title(key),
    }))
  })
}
