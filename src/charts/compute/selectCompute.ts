import { coverageByCompute } from '#domain/regimes/runs/coverageByCompute.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { BandModel } from '#charts/bars/BandPlot.tsx'
import type { BandRow } from '#charts/bars/bandRows.ts'
import { nothingCounted, scenarioRuns, type ScenarioTables } from '#charts/runs/scenarioRuns.ts'

export type ComputeModel = BandModel & {
  readonly name: string
  /** Models with a figure, of all that are counted; the rest are bounded on one side or unknown. */
  readonly withFigure: number
  readonly bounded: number
  readonly total: number
  /** Of those with a figure: reached before release for certain. */
  readonly reached: number
}

/** What a regime reaches by order of magnitude of training compute. Always said with how many have a figure. */
export function selectCompute(
  tables: ScenarioTables,
  lens: Lens,
  values: ScenarioValues,
): ComputeModel {
  const runs = scenarioRuns(tables, lens, values)
  const [looked] = runs.pairs
  const { classes, without, known } = coverageByCompute(
    looked?.after.assessed ?? [],
    runs.levers.imputed,
  )
  const rows: readonly BandRow[] = [
    ...classes.toReversed().map(({ from, coverage }) => ({
      id: String(from),
      name: `1e${powerOf(from)} to 1e${powerOf(from) + 1}`,
      coverage,
    })),
    { id: 'without', name: 'No figure', coverage: without },
  ]
  return {
    rows: rows.filter(({ coverage }) => coverage.total > 0),
    what: 'Orders of magnitude',
    nothing: nothingCounted(runs),
    name: looked?.afterName ?? '',
    withFigure: known.estimate + known.imputed,
    bounded: known['at-least'] + known.below,
    total: looked?.after.coverage.total ?? 0,
    reached: classes.reduce((sum, { coverage }) => sum + coverage.certain, 0),
  }
}

/** The power of ten that a class begins at. The picture raises no exponents: the typeface has none beyond three. */
const powerOf = (flop: number) => Math.round(Math.log10(flop))
