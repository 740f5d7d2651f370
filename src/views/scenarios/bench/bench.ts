import type { ScenarioRun } from '#domain/regimes/runs/scenarioRun.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'
import type { useSteps } from '#views/scenarios/levers/useSteps.ts'
import type { SectionProps } from '#views/scenarios/tabs/section.ts'

export type BenchProps = SectionProps & {
  readonly runs: ScenarioRuns
  /** Every regime with the levers as they were found. */
  readonly found: readonly ScenarioRun[]
  readonly steps: ReturnType<typeof useSteps>
  /** Query string of the address. */
  readonly search: string
}

export type RuleChoiceProps = Pick<BenchProps, 'runs' | 'change'> & { readonly run: ScenarioRun }
