import type { QueryClient } from '#queries/queryClient.ts'
import type { Chart, Shown } from '#charts/frame/chart.tsx'
import { differingRows, tableDiff, type TableDiff } from '#charts/frame/tableDiff.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { rowHashes } from '#share/picture/provenance.ts'
import type { Provenance } from '#share/picture/figureProvenance.ts'
import { shownAt } from '#share/shownAt.ts'
import type { Problem } from '#url/address.ts'
import { versionOf } from '#data/useVersion.ts'
import { hasSameRows, rowCount, type RowCount } from './rowCount.ts'

/** Drawn again from the data it was made from, and from the newest. */
export type ChartCheck = {
  readonly verdict: 'same' | 'changed'
  readonly shown: Shown
  /** Parts of the address that could not be used, and so were not compared. */
  readonly problems: readonly Problem[]
  /** Parts of the address that had been altered. */
  readonly mended: readonly Problem[]
  readonly version: DataVersion
  /** Against the rows and words of the file; `null` for a link. */
  readonly asExported: {
    readonly rows: RowCount
    readonly isSaidAlike: boolean
  } | null
  /** `null` where the picture's data is the newest. */
  readonly newest: {
    readonly version: DataVersion
    readonly shown: Shown
    readonly diff: TableDiff
  } | null
}

type Linked = {
  readonly chart: Chart
  readonly search: string
  /** Whose page it is on, where it is the page of a company. */
  readonly company?: string | null
}

/** @param provenance what the picture says of itself, where there is one */
export async function checkChart(
  client: QueryClient,
  index: DatasetIndex,
  { chart, search, company = null }: Linked,
  version: DataVersion,
  provenance: Provenance | null,
): Promise<ChartCheck> {
  const { current } = versionOf(index, null)
  const then = await shownAt(client, index, chart, search, version, company)
  const { shown, problems, mended } = then
  const asExported = provenance && {
    rows: rowCount(provenance.rows, await rowHashes(shown)),
    isSaidAlike: provenance.title === shown.title && provenance.summary === shown.summary,
  }
  const newer =
    current.id === version.id
      ? null
      : (await shownAt(client, index, chart, search, current, company)).shown
  const newest = newer && {
    version: current,
    shown: newer,
    diff: tableDiff(shown.table, newer.table),
  }
  const isKept = !asExported || (hasSameRows(asExported.rows) && asExported.isSaidAlike)
  const isCurrent = !newest || differingRows(newest.diff) === 0
  const verdict = isKept && isCurrent ? 'same' : 'changed'
  return { verdict, shown, problems, mended, version, asExported, newest }
}
