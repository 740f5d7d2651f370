import { strToU8, zipSync } from 'fflate'
import type { Shown } from '#charts/frame/chart.tsx'
import { toCsv } from '#charts/frame/toCsv.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { citationText } from '#share/cite/citationText.ts'
import { LICENCE } from '#share/cite/reference.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { fileName } from './fileName.ts'
import { loadLines } from './loadLines.ts'
import { metadata } from './metadata.ts'
import { disputesCsv } from './disputesCsv.ts'

export function viewZip(shown: Shown, facts: Facts, sources: readonly Source[]): Blob {
  const files = {
    'readme.md': readme(shown, facts),
    [fileName(shown, 'csv')]: toCsv(shown.table),
    [fileName(shown, 'metadata.json')]:
      `${JSON.stringify(metadata(shown, facts, sources), null, 2)}\n`,
    [fileName(shown, 'sources.csv')]: sourcesCsv(sources),
    ...(shown.disputes.length > 0 && {
      [fileName(shown, 'disputes.csv')]: disputesCsv(shown.disputes, sources),
    }),
  }
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  // Dated by the data, so that the same view gives the same archive.
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

function readme(shown: Shown, facts: Facts): string {
  const csv = fileName(shown, 'csv')
  return `# ${shown.title}

${shown.summary}
${shown.note === null ? '' : `\n${shown.note}\n`}
- Data version: ${facts.version.id} (${facts.version.title})
- As of: ${dayWords(facts.asof)}
- Filters: ${facts.filters === '' ? 'none; all rows of this chart' : `${facts.filters}. This is a part of the data.`}
- Rows: ${shown.table.rows.length}, exactly as shown and in that order
- Reach of the research: ${facts.version.asOfNote}

## How to cite

${citationText(referenceTo(shown.title, facts))}

The address is pinned: it shows this data for good.

## Files

- \`${csv}\`: the rows (UTF-8, RFC 4180). An empty field means that nothing is on record there, never zero. Text that a
  spreadsheet would run as a formula is led by an apostrophe.
- \`${fileName(shown, 'metadata.json')}\`: columns, units, filters, version, licence, sources.
- \`${fileName(shown, 'sources.csv')}\`: the sources behind these rows.
${shown.disputes.length === 0 ? '' : `- \`${fileName(shown, 'disputes.csv')}\`: where sources disagree: every side with its sources, and which one the record follows.\n`}
## Loading

${loadLines(csv)
  .map(({ program, code }) => `${program}:\n\n${code.replace(/^/gm, '    ')}`)
  .join('\n\n')}

## Licence

${LICENCE.name}, ${LICENCE.url}
`
}
