import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { ScenarioTables } from '#domain/regimes/runs/scenarioRuns.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { ChangeLevers } from '#views/scenarios/levers/useSteps.ts'

export type SectionProps = {
  readonly version: DataVersion
  readonly tables: ScenarioTables
  readonly lens: Lens
  readonly values: ScenarioValues
  readonly change: ChangeLevers
}
