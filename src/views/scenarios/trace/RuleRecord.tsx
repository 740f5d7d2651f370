import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import { scenarioName } from '#domain/regimes/runs/scenarioWords.ts'
import type { BenchProps } from '#views/scenarios/bench/bench.ts'
import { RegimeRecord } from '#views/scenarios/tabs/RegimeRecord.tsx'

/** What a regime is, whom it covers, its rule case by case, and its evidence. */
export const RuleRecord = ({ run, version, runs }: BenchProps & { readonly run: ScenarioRun }) => (
  <RegimeRecord
    {...{ version, run }}
    name={scenarioName(run.scenario)}
    naming={runs.naming}
    isOpen
  />
)
