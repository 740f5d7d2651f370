import { strToU8, zipSync } from 'fflate'
import type { Shown } from '#charts/frame/chart.tsx'
import { toCsv } from '#charts/frame/toCsv.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import type { Facts } from '#share/facts.ts'
import { fileName } from './fileName.ts'
import { metadata } from './metadata.ts'
import { readme } from './readme.ts'

/** Rows, what has to be known of them, their sources and a page to read first, in one archive. */
export function viewZip(shown: Shown, facts: Facts, sources: readonly Source[]): Blob {
  const files = {
    'readme.md': readme(shown, facts),
    [fileName(shown, 'csv')]: toCsv(shown.table),
    [fileName(shown, 'metadata.json')]:
      `${JSON.stringify(metadata(shown, facts, sources), null, 2)}\n`,
    [fileName(shown, 'sources.csv')]: sourcesCsv(sources),
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  // Dated by the data and not by the clock, so that the same view gives the same archive.
  const mtime = `${facts.version.id}T12:00:00`
  return new Blob([zipSync(Object.fromEntries(bytes), { mtime })], { type: 'application/zip' })
}

export function sourcesCsv(sources: readonly Source[]): string {
  return toCsv({
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
}
