import type { Chart, Shown } from '#charts/frame/chart.tsx'
import { differingRows, tableDiff } from '#charts/frame/tableDiff.ts'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { count } from '#domain/words/words.ts'
import type { ValuesOf } from '#url/address.ts'

type NewerDataProps = {
  readonly chart: Chart
  readonly frozen: Shown
  readonly values: ValuesOf<object>
  readonly current: DataVersion
}

/** How many rows of this chart would differ with the newest data, and a link. */
export function NewerData({ chart, frozen, values, current }: NewerDataProps) {
  const tables = useTables(current, chart.needs)
  const { lens } = frozen.place
  const asof = lens.asof === lens.version ? current.id : lens.asof
  const newer = chart.show(tables, { ...lens, version: current.id, asof }, values)
  const many = differingRows(tableDiff(frozen.table, newer.table))
  return (
    <>
      Newer data of {dayWords(current.id)}:{' '}
      <a href={newer.place.absolute('live')} target="_top">
        {many === 0 ? 'no difference here' : count(many, 'difference', 'differences')}
      </a>
      .
    </>
  )
}
