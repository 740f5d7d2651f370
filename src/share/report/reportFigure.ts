import type { Query, QueryClient } from '#queries/queryClient.ts'
import type { Shown } from '#charts/frame/chart.tsx'
import { registry } from '#charts/registry.ts'
import { indexQuery } from '#data/dataset.ts'
import { readTables } from '#data/readTables.ts'
import { versionOf } from '#data/useVersion.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { factsOf, type Facts } from '#share/facts.ts'
import { sourcesBehind } from '#share/files/sourcesBehind.ts'
import { shownAt } from '#share/shownAt.ts'
import { today } from '#share/today.ts'
import type { Problem } from '#url/address.ts'
import { pinIn } from '#url/query.ts'
import type { TrayFigure } from '#url/tray.ts'
import { unknownData } from '#url/unknownNames.ts'

/** Drawn from the data that its address pins. */
export type ReportFigure = {
  readonly shown: Shown
  readonly facts: Facts
  /** In the order of the chart. */
  readonly sources: readonly Source[]
  /** What of its address could not be honoured. */
  readonly problems: readonly Problem[]
}

/** Without its note: typing one draws nothing anew. */
export const reportFigureQuery = ({ chart, query }: TrayFigure): Query<ReportFigure> => ({
  key: ['report figure', chart, query],
  ask: ({ client }) => reportFigure(client, chart, query),
})

/** @throws {Error} in words for the reader, where there is no such chart */
async function reportFigure(client: QueryClient, id: string, query: string): Promise<ReportFigure> {
  const entry = registry.find((one) => one.id === id)
  if (!entry) throw new Error(`There is no chart called “${id}”. The link may be damaged.`)
  const [chart, index] = await Promise.all([entry.load(), client.read(indexQuery)])
  const { version, unknown } = versionOf(index, pinIn(query))
  const { shown, problems } = await shownAt(client, index, chart, query, version)
  const { actors } = await readTables(client, version, ['actors'])
  return {
    shown,
    facts: factsOf(shown, version, actors, today()),
    sources: await sourcesBehind(client, version, shown),
    problems: [...problems, ...unknownData(unknown, version.id)],
  }
}
