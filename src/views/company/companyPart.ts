import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { Standing } from '#domain/overview/standing.ts'
import type { SharedValues } from '#url/address.ts'

/** What every section of a company's page is told. */
export type CompanyPart = {
  readonly version: DataVersion
  readonly lens: Lens
  readonly values: SharedValues
  /** Its disputes are known to the head alone, so that the page does not rest on their table. */
  readonly standing: Standing
  /** The company's name without its gloss. */
  readonly name: string
}
