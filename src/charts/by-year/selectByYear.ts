import { coverageByYear } from '#domain/regimes/runs/coverageBy.ts'
import type { Lens } from '#domain/record/lens.ts'
import { boundsWords } from '#domain/regimes/findings/scenarioWords.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { BandModel } from '#charts/bars/BandPlot.tsx'
import { groupedRows, pairSides } from '#charts/runs/pairSides.ts'
import { nothingCounted, scenarioRuns, type ScenarioTables } from '#charts/runs/scenarioRuns.ts'

export type ByYearModel = BandModel & { readonly summary: string }

/** What each regime reaches by year of release. */
export function selectByYear(
  tables: ScenarioTables,
  lens: Lens,
  values: ScenarioValues,
): ByYearModel {
  const runs = scenarioRuns(tables, lens, values)
  const nothing = nothingCounted(runs)
  const sides = pairSides(runs)
  const looked = sides.at(-1)
  const years = looked ? coverageByYear(looked.run.assessed) : []
  const parts = years.map(({ key, coverage }) => `${boundsWords(coverage)} in ${key}`)
  return {
    rows: groupedRows(
      sides,
      ({ assessed }) =>
        coverageByYear(assessed).map(({ key, coverage }) => ({ key: key ?? '', coverage })),
      (key) => key,
    ),
    what: 'Years',
    nothing,
    summary: nothing ?? `Models reached before release under ${looked?.name}: ${parts.join(', ')}.`,
  }
}
