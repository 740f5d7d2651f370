import type { QueryClient } from '#queries/queryClient.ts'
import type { Chart, Shown } from '#charts/frame/chart.tsx'
import { publishedOf } from '#data/published.ts'
import { readTables } from '#data/readTables.ts'
import type { DatasetIndex, DataVersion } from '#domain/schema/datasetIndex.ts'
import { readAddress, type Problem, withShared } from '#url/address.ts'
import { earliestAsOf, lensOf } from '#url/shared.ts'
import { unknownWho } from '#url/unknownNames.ts'

type ShownAt = {
  readonly shown: Shown
  readonly problems: readonly Problem[]
  readonly mended: readonly Problem[]
}

/**
 * A chart as an address asks for it, away from its page.
 *
 * @param version the data to draw from, whatever the address pins. A view that stood on the day of its own data
 * @param company the only one to show, whatever `who` names
 * @throws {FileFault} where a table cannot be read
 */
export async function shownAt(
  client: QueryClient,
  index: DatasetIndex,
  chart: Chart,
  search: string,
  version: DataVersion,
  company: string | null = null,
): Promise<ShownAt> {
  const { values, problems, mended } = readAddress(withShared(chart.address), search)
  const tables = await readTables(client, version, [...chart.needs, 'actors'])
  const known = tables.actors.map(({ id }) => id)
  const asked = company === null ? values.who : [company]
  const who = asked.filter((id) => known.includes(id))
  const asof = values.asof === values.data ? null : values.asof
  const besideId = chart.besideOf?.(values) ?? null
  const other = index.versions.find(({ id }) => id === besideId)
  const published = await publishedOf(
    client,
    other ? [version, other] : [version],
    earliestAsOf({ ...values, asof }),
  )
  const lens = lensOf({ ...values, who, asof }, version.id, published)
  const beside = other
    ? { version: other.id, tables: await readTables(client, other, chart.needs) }
    : null
  return {
    shown: chart.show(tables, lens, values, beside),
    problems: [...problems, ...unknownWho(values.who, known)],
    mended,
  }
}
