import type { Lens } from '#domain/record/lens.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { SharedValues } from '#url/address.ts'

/** What every part of the page is given. */
export type OverviewPart = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly values: SharedValues
}
