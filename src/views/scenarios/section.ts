import type { DataVersion } from '#domain/datasetIndex.ts'
import type { Lens } from '#domain/lens.ts'
import type { ScenarioTables } from '#charts/scenarios/scenarioRuns.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { ChangeLevers } from './useSteps.ts'

/** What every section of the page is handed. */
export type SectionProps = {
  readonly version: DataVersion
  readonly tables: ScenarioTables
  readonly lens: Lens
  readonly values: ScenarioValues
  readonly change: ChangeLevers
}
