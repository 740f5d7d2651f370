import type { Lens } from '#domain/record/lens.ts'
import { missingWords } from '#domain/regimes/rule/describeRule.ts'
import { listed } from '#domain/words/words.ts'
import { boundsWords, rangeWords, scenarioName } from '#domain/regimes/findings/scenarioWords.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { BandRow } from '#charts/bars/bandRows.ts'
import { nothingCounted, scenarioRuns, type ScenarioTables } from '#charts/runs/scenarioRuns.ts'

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

/** The leader with its own bounds once, then the others that public facts leave open. */
function summary(all: readonly ScenarioRun[]): string {
  const [first, ...others] = all.toSorted((a, b) => b.coverage.certain - a.coverage.certain)
  if (!first) return 'No scenario has a rule.'
  const { certain, atMost, total } = first.coverage
  const upper = atMost > certain ? `, and at most ${atMost}` : ''
  const start = `${scenarioName(first.scenario)} reaches the most for certain, ${certain} of ${total}${upper}.`
  const open = all
    .filter((run) => others.includes(run) && run.coverage.atMost > run.coverage.certain)
    .map(({ scenario, coverage }, index) => {
      const bounds =
        index === 0 ? boundsWords(coverage) : rangeWords(coverage.certain, coverage.atMost)
      return `${bounds} under ${scenarioName(scenario)}`
    })
  return open.length === 0
    ? start
    : `${start} Public facts leave open how many others reach: ${listed(open)}.`
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
