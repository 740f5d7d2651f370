import type { Table } from '#charts/frame/table.ts'
import type { Source } from '#domain/schema/recordTables.ts'

export const sourcesTable = (sources: readonly Source[]): Table => ({
  columns: ['id', 'publisher', 'title', 'published', 'address', 'tier'].map((name) => ({ name })),
  rows: sources.map(({ id, publisher, title, published, url, tier }) => [
    id,
    publisher,
    title,
    published,
    url,
    tier,
  ]),
})
