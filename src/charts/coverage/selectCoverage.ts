import type { Lens } from '#domain/lens.ts'
import { missingWords } from '#domain/describeRule.ts'
import { boundsWords, scenarioName } from '#domain/scenarioWords.ts'
import type { ScenarioRun } from '#domain/scenarioRun.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { BandRow } from '#charts/scenarios/bandRows.ts'
import {
  nothingCounted,
  scenarioRuns,
  type ScenarioTables,
} from '#charts/scenarios/scenarioRuns.ts'

export type CoverageRow = BandRow & { readonly rule: string }

export type CoverageModel = {
  readonly rows: readonly CoverageRow[]
  readonly total: number
  /** Why nothing is counted; null where something is. */
  readonly nothing: string | null
  readonly summary: string
  /** What leaves models undetermined, one sentence a scenario; null where nothing does. */
  readonly note: string | null
}

/** How far each scenario reaches, in the order of the table. */
export function selectCoverage(
  tables: ScenarioTables,
  lens: Lens,
  values: ScenarioValues,
): CoverageModel {
  const runs = scenarioRuns(tables, lens, values)
  const inPair = runs.pairs.flatMap(({ before, after }) => [before.scenario.id, after.scenario.id])
  const rows = runs.all.map(({ scenario, coverage, variant }) => ({
    id: scenario.id,
    name: scenarioName(scenario),
    coverage,
    rule: variant.label,
    pick: scenario.id,
    isStrong: runs.pairs.length === 1 && inPair.includes(scenario.id),
  }))
  const nothing = nothingCounted(runs)
  return {
    rows,
    total: runs.all[0]?.coverage.total ?? 0,
    nothing,
    summary: nothing ?? summary(runs.all),
    note: nothing === null ? note(runs.all) : null,
  }
}

function summary(all: readonly ScenarioRun[]): string {
  const most = all.toSorted((a, b) => b.coverage.certain - a.coverage.certain)
  const [first] = most
  const open = all.filter(({ coverage }) => coverage.atMost > coverage.certain)
  const start = first
    ? `${scenarioName(first.scenario)} reaches the most for certain, ${boundsWords(first.coverage)}.`
    : 'No scenario has a rule.'
  const cannot = open.map(
    ({ scenario, coverage }) => `${boundsWords(coverage)} under ${scenarioName(scenario)}`,
  )
  return cannot.length === 0 ? start : `${start} Public facts leave it at ${cannot.join(', and ')}.`
}

function note(all: readonly ScenarioRun[]): string | null {
  const sentences = all.flatMap(({ scenario, coverage, assessed }) => {
    if (coverage.undetermined === 0) return []
    const open = assessed.filter(({ band }) => band === 'undetermined')
    const missing = missingWords(open.flatMap(({ verdict }) => verdict.trace))
    const never = coverage.undetermined - (coverage.atMost - coverage.certain)
    const rest = never > 0 ? `; ${never} of them would in no case be reached before release` : ''
    return [
      `${scenarioName(scenario)}: ${missing} unknown for ${coverage.undetermined} models${rest}.`,
    ]
  })
  return sentences.length === 0 ? null : `Bracket: lower to upper bound. ${sentences.join(' ')}`
}
