import type { Shown } from '#charts/frame/chart.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { citationText } from '#share/cite/citationText.ts'
import { LICENCE } from '#share/cite/reference.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { fileName } from './fileName.ts'
import { loadLines } from './loadLines.ts'

/** The page that travels with the rows: what they are, what was left out, how to cite and how to load them. */
export function readme(shown: Shown, facts: Facts): string {
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

- \`${csv}\`: the rows (UTF-8, RFC 4180). An empty field means that nothing was found, never zero. Text that a
  spreadsheet would run as a formula is led by an apostrophe.
- \`${fileName(shown, 'metadata.json')}\`: columns, units, filters, version, licence, sources.
- \`${fileName(shown, 'sources.csv')}\`: the sources behind these rows.

## Loading

${loadLines(csv)
  .map(({ program, code }) => `${program}:\n\n${code.replace(/^/gm, '    ')}`)
  .join('\n\n')}

## Licence

${LICENCE.name}, ${LICENCE.url}
`
}
