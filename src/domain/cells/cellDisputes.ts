import type { Cell } from './cell.ts'
import { disputesAbout } from '#domain/record/disputes.ts'
import { disputeOnRecord } from '#domain/record/disputeOnRecord.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Dispute } from '#domain/schema/recordTables.ts'

/** The dimension that asks about the models of a company. */
const ABOUT_MODELS = 'open-weights'

/**
 * The disputes that concern a cell as of a day. A dispute does where it
 *
 * 1. names the very row that the cell shows; or
 * 2. is about the company, and a source that the cell rests on speaks on one of its sides; or
 * 3. is about the company and one of its models, and the cell says whether its models are open.
 *
 * The record ties a dispute to companies, events and models, not to cells. The second rule finds the cells that
 * would have to change if the dispute were settled the other way, since they share its sources.
 *
 * @param version the day of the data
 * @see ../methods.md#cells-on-which-sources-disagree
 */
export function cellDisputes(
  disputes: readonly Dispute[],
  cell: Pick<Cell, 'company' | 'column' | 'evidence' | 'source'>,
  asof: IsoDate,
  version: IsoDate,
): readonly Dispute[] {
  const { company, column, evidence, source } = cell
  if (source === null) return []
  const named = disputesAbout(disputes, source.table, source.row.id)
  const behind = new Set(evidence.map((one) => one.source))
  const ofCompany = disputesAbout(disputes, 'companies', company)
  const concerned = new Set([
    ...named,
    ...ofCompany.filter(({ positions }) =>
      positions.some((side) => side.evidence.some((one) => behind.has(one.source))),
    ),
    ...ofCompany.filter(
      ({ about }) => column === ABOUT_MODELS && about.some(({ table }) => table === 'models'),
    ),
  ])
  return disputes.filter(
    (dispute) => concerned.has(dispute) && disputeOnRecord(dispute, [], asof, version),
  )
}
