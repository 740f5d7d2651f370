import { cadences, type Cadence } from '#domain/regimes/runs/cadence.ts'
import { clocks, type ReviewClock } from '#domain/regimes/runs/clocks.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

export type CadenceModel = {
  readonly holdDays: number
  /** Developers with at least two launches, most models first. */
  readonly rows: readonly (Cadence & { readonly name: string })[]
  /** Review deadlines of other regulators, shortest first. */
  readonly clocks: readonly ReviewClock[]
  readonly summary: string
}

export function selectCadence(
  runs: ScenarioRuns,
  { tables }: { readonly tables: Pick<Tables, 'analogies'> },
): CadenceModel {
  const { holdDays } = runs.levers
  const models = runs.all[0]?.assessed.map(({ model }) => model) ?? []
  const rows = cadences(models, holdDays)
    .filter(({ gaps }) => gaps.length > 0)
    .map((cadence) => ({ ...cadence, name: runs.naming.developer(cadence.developer) }))
  return {
    holdDays,
    rows,
    clocks: clocks(tables.analogies),
    summary: summary(rows, holdDays),
  }
}

function summary(rows: readonly (Cadence & { readonly name: string })[], holdDays: number): string {
  const overlapping = rows.filter(({ medianDays }) => medianDays !== null && medianDays < holdDays)
  const [busiest] = rows
  const usual = `${overlapping.length || 'None'} of ${rows.length} developers usually launch again before a hold of ${holdDays} days would end`
  if (!busiest) return `${usual}.`
  const { certain, atMost } = busiest.shorter
  const short = certain === atMost ? String(certain) : `${certain} to ${atMost}`
  return `${usual}. For ${busiest.name}, ${short} of ${busiest.gaps.length} gaps are shorter.`
}
