import { dayWords } from '#domain/days/edtfWords.ts'
import { listed } from '#domain/words/words.ts'
import { citationText } from '#share/cite/citationText.ts'
import { LICENCE } from '#share/cite/reference.ts'
import { referenceTo, type Facts } from '#share/facts.ts'
import { fileName } from './fileName.ts'
import { filedTable, NO_ADDRESS, SOURCE_COLUMNS, type Filed } from './filed.ts'
import { loadLines } from './loadLines.ts'
import { columnsOf } from './metadata.ts'

export type ZippedFile = {
  readonly name: string
  readonly text: string
  /** What is in it, counted. */
  readonly holds: string
}

/** The page to read first. It says nothing of what is not there. */
export function readme(file: Filed, facts: Facts, files: readonly ZippedFile[]): string {
  const { listing } = file
  return `# ${listing.title}

${listing.summary}
${listing.note === null ? '' : `\n${listing.note}\n`}
- Data version: ${facts.version.id} (${facts.version.title})
- As of: ${dayWords(facts.asof)}
- Filters: ${facts.filters === '' ? 'none; all rows of this view' : `${facts.filters}. This is a part of the data.`}
- Rows: ${listing.table.rows.length}, exactly as shown and in that order
- Reach of the research: ${facts.version.asOfNote}

## How to cite

${citationText(referenceTo(listing, facts))}

The address is pinned: it shows this data for good.

## Files

${files.map(({ name, holds }) => `- \`${name}\`: ${holds}.`).join('\n')}

## How to read the rows

${conventions(file)
  .map((words) => `- ${words}`)
  .join('\n')}

## Loading

${loadLines(fileName(listing, 'csv'))
  .map(({ program, code }) => `${program}:\n\n${code.replace(/^/gm, '    ')}`)
  .join('\n\n')}

## Licence

${LICENCE.name}, ${LICENCE.url}
`
}

function conventions(file: Filed): readonly string[] {
  const columns = columnsOf(filedTable(file))
  const dates = columns.filter(({ type }) => type === 'date').map(({ name }) => `“${name}”`)
  const empty = columns.filter(({ missing }) => missing > 0).map(({ name }) => `“${name}”`)
  return [
    'UTF-8, RFC 4180. Text that a spreadsheet would run as a formula is led by an apostrophe.',
    ...(empty.length > 0
      ? [`An empty field means that nothing is on record there, never zero: in ${listed(empty)}.`]
      : []),
    ...(dates.length > 0
      ? [
          `Dates are ISO 8601, and EDTF where a day is not known exactly (\`2020-06\` a month, \`2020-06~\` about then, \`2020-06-02/2020-09-23\` between the two; \`..\` where it has not ended): ${listed(dates)}.`,
        ]
      : []),
    file.behind === null
      ? 'Each row counts others: the sources stand apart, for all rows together.'
      : `“${SOURCE_COLUMNS.ids}” and “${SOURCE_COLUMNS.addresses}” name the sources of each row in the same order, with a space between two; “${NO_ADDRESS}” where a source has no address.`,
  ]
}
