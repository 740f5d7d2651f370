import { coverageByCountry } from '#domain/regimes/runs/coverageBy.ts'
import type { Lens } from '#domain/record/lens.ts'
import { countryWords } from '#domain/words/words.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { BandModel } from '#charts/bars/BandPlot.tsx'
import { groupedRows, pairSides } from '#charts/runs/pairSides.ts'
import { nothingCounted, scenarioRuns, type ScenarioTables } from '#charts/runs/scenarioRuns.ts'

export type LeakageModel = BandModel & {
  /** One for each regime: models of foreign developers, and how many of them no review reaches before release. */
  readonly abroad: readonly {
    readonly name: string
    readonly models: number
    readonly unreached: number
  }[]
}

/** What each regime reaches by country of the developer: what leaks is what it does not reach abroad. */
export function selectLeakage(
  tables: ScenarioTables,
  lens: Lens,
  values: ScenarioValues,
): LeakageModel {
  const runs = scenarioRuns(tables, lens, values)
  const sides = pairSides(runs)
  return {
    rows: groupedRows(
      sides,
      ({ assessed }) =>
        coverageByCountry(assessed).map(({ key, coverage }) => ({ key: key ?? '', coverage })),
      (key) => (key === '' ? 'Country unknown' : countryWords(key)),
    ),
    what: 'Countries',
    nothing: nothingCounted(runs),
    abroad: sides.map(({ name, run }) => {
      const foreign = run.assessed.filter(({ model }) => model.developerCountry !== 'US')
      return {
        name,
        models: foreign.length,
        unreached: foreign.filter(({ reached }) => reached === false).length,
      }
    }),
  }
}
