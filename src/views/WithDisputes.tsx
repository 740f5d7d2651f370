import type { ReactNode } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'
import { WithTable } from './WithTable.tsx'

type WithDisputesProps = {
  readonly version: DataVersion
  readonly minHeight: number
  readonly children: (disputes: readonly Dispute[]) => ReactNode
}

/** A part that marks where sources disagree: without the disputes it stays, unmarked, and says so. */
export const WithDisputes = ({ version, minHeight, children }: WithDisputesProps) => (
  <WithTable
    version={version}
    name="disputes"
    what="the questions on which sources disagree"
    lost="Disagreement of sources is not marked here."
    minHeight={minHeight}
  >
    {(disputes) => children(disputes ?? [])}
  </WithTable>
)
