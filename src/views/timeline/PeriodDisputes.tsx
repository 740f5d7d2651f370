import { useTables } from '#data/useTables.ts'
import { cellDisputes } from '#domain/cells/cellDisputes.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { DisputeRecords } from '#evidence/DisputeList.tsx'

type PeriodDisputesProps = {
  readonly version: DataVersion
  readonly period: Stance
  readonly asof: IsoDate
}

/** The disputes that concern a stance period: the same that its cell of the comparison is marked for. */
export function PeriodDisputes({ version, period, asof }: PeriodDisputesProps) {
  const { disputes } = useTables(version, ['disputes'])
  const { company, evidence } = period
  const cell = {
    company,
    column: 'stance',
    evidence,
    source: { table: 'stances', row: period },
  } as const
  return (
    <DisputeRecords version={version} disputes={cellDisputes(disputes, cell, asof, version.id)} />
  )
}
