import { useTables } from '#data/useTables.ts'
import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { Lens } from '#domain/record/lens.ts'
import { seenTables } from '#domain/record/seenTables.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { DisputeRecords } from '#evidence/DisputeList.tsx'

type PeriodDisputesProps = {
  readonly version: DataVersion
  readonly period: Stance
  readonly lens: Lens
}

/** The same as in its cell of the comparison. */
export function PeriodDisputes({ version, period, lens }: PeriodDisputesProps) {
  const { disputes } = seenTables(useTables(version, ['disputes']), lens)
  const { company, evidence } = period
  const cell = {
    company,
    column: 'stance',
    evidence,
    source: { table: 'stances', row: period },
  } as const
  return (
    <DisputeRecords
      version={version}
      disputes={cellDisputes(disputes, cell, lens.asof, version.id)}
    />
  )
}
