import type { Behind } from '#charts/frame/chart.tsx'
import { sourcesOf } from '#domain/schema/evidence.ts'
import type { Lens } from '#domain/record/lens.ts'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { leversInWords, leverWords } from '#domain/regimes/levers/leversInWords.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import { scenarioRuns, type ScenarioTables } from './scenarioRuns.ts'

/**
 * What a chart of runs stands on: which releases are counted and every lever that was moved, in words, and the sources
 * of the regimes and of the models that they are run on.
 */
export function runsBehind(tables: ScenarioTables, lens: Lens, values: ScenarioValues): Behind {
  const { levers, all, naming } = scenarioRuns(tables, lens, values)
  const { from, to } = DEFAULT_LEVERS
  // A range among the filters says itself which releases are counted.
  const isNamed = lens.from === null && lens.to === null
  const moved = leversInWords({ ...levers, from, to }, DEFAULT_LEVERS, naming)
  const counted = isNamed ? [leverWords('from', levers, naming)] : []
  const models = all[0]?.assessed.map(({ model }) => model) ?? []
  return {
    // A sentence of its own each, in plain text: a line under a picture raises no exponents.
    conditions: [...counted, ...moved].map((sentence) =>
      sentence.replace(/\.$/, '').replaceAll('10^', '1e'),
    ),
    sources: sourcesOf([...all.map(({ scenario }) => scenario), ...models]),
  }
}
