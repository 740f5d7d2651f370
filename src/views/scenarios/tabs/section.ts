import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { ScenarioRuns, ScenarioTables } from '#domain/regimes/runs/scenarioRuns.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import type { ChangeLevers } from '#levers/changeLevers.ts'

export type SectionProps = {
  readonly version: DataVersion
  readonly tables: ScenarioTables
  readonly lens: Lens
  readonly values: ScenarioValues
  readonly change: ChangeLevers
}

export type TabProps = SectionProps & {
  readonly runs: ScenarioRuns
  /** Query string of the address. */
  readonly search: string
  /** Opens the trace of a model beside the tab. */
  readonly openModel: (id: string) => void
}
