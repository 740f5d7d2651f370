import { missingWords } from '#domain/regimes/rule/describeRule.ts'
import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import {
  boundsWords,
  rangeWords,
  ruleWords,
  scenarioName,
} from '#domain/regimes/runs/scenarioWords.ts'
import { listed } from '#domain/words/words.ts'
import { bandsCut, ofBands } from '#charts/bars/bandChart.ts'
import { bandTable, type BandModel, type BandRow } from '#charts/bars/bandRows.ts'
import { defineRunsChart } from '#charts/runs/defineRunsChart.tsx'

type CoverageModel = Omit<BandModel, 'rows'> & {
  readonly rows: readonly (BandRow & { readonly rule: string })[]
  readonly all: readonly ScenarioRun[]
}

export const coverageChart = defineRunsChart({
  id: 'coverage',
  name: 'Coverage by scenario',
  select: selectCoverage,
  title: ({ all }) =>
    `How many of ${all[0]?.coverage.total ?? 0} models each regime reaches before release`,
  titleOfNothing: 'What each regime reaches before release',
  summary,
  note,
  table: ({ rows }) =>
    bandTable(
      ['Scenario', 'Rule'],
      rows.map(({ name, rule, coverage }) => ({ cells: [name, rule], coverage })),
    ),
  ...ofBands,
  reductions: async () => bandsCut('regimes'),
})

export function selectCoverage({ all, pairs, naming }: ScenarioRuns): CoverageModel {
  const inPair = pairs.flatMap(({ before, after }) => [before.scenario.id, after.scenario.id])
  return {
    all,
    rows: all.map((run) => ({
      id: run.scenario.id,
      name: scenarioName(run.scenario),
      coverage: run.coverage,
      rule: ruleWords(run, naming),
      pick: run.scenario.id,
      isStrong: pairs.length === 1 && inPair.includes(run.scenario.id),
    })),
    label: 'Coverage by scenario: arrow keys walk the bars, Enter looks at one',
    hint: 'Each bar is one regime, run on every model counted. Choose one to look at it below.',
  }
}

function summary({ all }: CoverageModel): string {
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

/** What leaves models undetermined, one sentence a scenario; `null` where nothing does. */
function note({ all }: CoverageModel): string | null {
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
