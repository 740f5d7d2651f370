import { strToU8, zipSync } from 'fflate'
import { toCsv } from '#charts/frame/toCsv.ts'
import { count, listed } from '#domain/words/words.ts'
import type { Facts } from '#share/facts.ts'
import { disputesTable } from './disputesTable.ts'
import { fileName } from './fileName.ts'
import { filedTable, type Filed } from './filed.ts'
import { metadataJson } from './metadata.ts'
import { readme, type ZippedFile } from './readme.ts'
import { sourcesTable } from './sourcesTable.ts'

/** Rows, what they rest on, and a page to read first. */
export function viewZip(file: Filed, facts: Facts): Blob {
  const { listing, sources, disputes } = file
  const named = (extension: string) => fileName(listing, extension)
  const rows = filedTable(file)
  const sides = disputesTable(disputes, sources)
  const files: readonly ZippedFile[] = [
    { name: named('csv'), text: toCsv(rows), holds: `the rows: ${sizeOf(rows)}` },
    {
      name: named('metadata.json'),
      text: metadataJson(file, facts),
      holds: `what the rows do not say: ${count(rows.columns.length, 'column', 'columns')} with units and kinds, filters, version, licence, ${count(sources.length, 'source', 'sources')}, ${count(disputes.length, 'dispute', 'disputes')}`,
    },
    {
      name: named('sources.csv'),
      text: toCsv(sourcesTable(sources)),
      holds: `${count(sources.length, 'source', 'sources')} behind the rows, with their addresses`,
    },
    ...(disputes.length > 0
      ? [
          {
            name: named('disputes.csv'),
            text: toCsv(sides),
            holds: `${count(disputes.length, 'question', 'questions')} on which sources disagree: every side with its sources, ${count(sides.rows.length, 'row', 'rows')}, and which one the record follows`,
          },
        ]
      : []),
  ]
  const all = [{ name: 'readme.md', text: readme(file, facts, files) }, ...files]
  const bytes = all.map(({ name, text }) => [name, strToU8(text)] as const)
  // Dated by the data, so that the same view gives the same archive.
  const mtime = `${facts.version.id}T12:00:00`
  return new Blob([zipSync(Object.fromEntries(bytes), { mtime })], { type: 'application/zip' })
}

const sizeOf = ({ columns, rows }: ReturnType<typeof filedTable>) =>
  `${count(rows.length, 'row', 'rows')} of ${count(columns.length, 'column', 'columns')} (${listed(columns.map(({ name }) => name))})`
