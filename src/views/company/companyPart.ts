import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Standing } from '#domain/overview/standing.ts'
import type { SharedValues } from '#url/address.ts'

/** Props of every section of a company's page. */
export type CompanyPart = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly values: SharedValues
  /** Its disputes are empty except for the head, so that other sections do not wait for them. */
  readonly standing: Standing
  /** Without its gloss. */
  readonly name: string
}
