import { digits } from '#plain/digits.ts'
import { outcomeSize, type OutcomeSize } from '#domain/regimes/findings/outcomeSize.ts'
import type { Outcome, OutcomeDimension } from '#domain/schema/scenarioTables.ts'
import { isNotYet, sourcesOf, type Seen } from '#domain/schema/evidence.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { span } from '#ui/format.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

export type OutcomeCell = {
  /** `<scenario>.<dimension>`. */
  readonly id: string
  readonly scenario: string
  readonly outcome: Seen<Outcome>
  readonly size: OutcomeSize | null
}

export type OutcomeRow = {
  readonly dimension: OutcomeDimension
  /** One for each scenario; `null` where the dataset says nothing. */
  readonly cells: readonly (OutcomeCell | null)[]
}

export type OutcomesModel = {
  readonly scenarios: readonly {
    readonly id: string
    readonly name: string
    readonly isCompared: boolean
  }[]
  readonly rows: readonly OutcomeRow[]
  readonly sources: readonly string[]
  /** Why a cell is empty. */
  readonly absent: 'Not on record yet' | 'Not coded'
}

/** Sizes are computed for the models in view. */
export function selectOutcomes(
  { all, facts, pairs }: ScenarioRuns,
  { tables }: { readonly tables: Pick<Tables, 'outcomeDimensions'> },
): OutcomesModel {
  const compared = new Set(
    pairs.flatMap(({ before, after }) => [before.scenario.id, after.scenario.id]),
  )
  const rows = tables.outcomeDimensions.map((dimension) => ({
    dimension,
    cells: all.map((run) => {
      const outcome = run.scenario.outcomes.find((one) => one.dimension === dimension.id)
      if (!outcome || isNotYet(outcome)) return null
      return {
        id: `${run.scenario.id}.${dimension.id}`,
        scenario: scenarioName(run.scenario),
        outcome,
        size: outcomeSize(outcome, run, facts),
      }
    }),
  }))
  return {
    scenarios: all.map(({ scenario }) => ({
      id: scenario.id,
      name: scenarioName(scenario),
      isCompared: compared.has(scenario.id),
    })),
    rows,
    absent: all.some(({ scenario }) => scenario.outcomes.some(isNotYet))
      ? 'Not on record yet'
      : 'Not coded',
    sources: sourcesOf(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.outcome ?? []))),
  }
}

/** `55 of 103 models`, `4–8 months`, `1 million USD a day in fines`. */
export function sizeWords({ low, high, unit }: OutcomeSize): string {
  if (low === high && low >= 1e6) return `${digits(low / 1e6)} million ${unit}`
  return `${span(low, high)} ${unit}`
}
