import { escapeMarkup } from './markup.ts'

export type WordTable = {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly source: string
}

/** HTML, for word processors and mail programs; all words are escaped. */
export function htmlTable({ title, head, rows, source }: WordTable): string {
  const cells = (tag: 'th' | 'td', words: readonly string[]) =>
    words
      .map((word, index) => {
        const name = index === 0 ? 'th' : tag
        return `<${name} align="left" valign="top">${escapeMarkup(word)}</${name}>`
      })
      .join('')
  const row = (tag: 'th' | 'td', words: readonly string[]) => `<tr>${cells(tag, words)}</tr>`
  return [
    '<table border="1" cellpadding="4" style="border-collapse:collapse">',
    `<caption>${escapeMarkup(title)}</caption>`,
    `<thead>${row('th', head)}</thead>`,
    `<tbody>${rows.map((words) => row('td', words)).join('')}</tbody>`,
    `</table><p>${escapeMarkup(source)}</p>`,
  ].join('')
}

/** GitHub Markdown. */
export function markdownTable({ title, head, rows, source }: WordTable): string {
  const line = (words: readonly string[]) => `| ${words.map(inCell).join(' | ')} |`
  return [
    `**${inCell(title)}**`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    inCell(source),
    '',
  ].join('\n')
}

/** Tab-separated, for spreadsheets. */
export const tabbedTable = ({ head, rows }: WordTable) =>
  [head, ...rows]
    .map((words) => words.map((word) => word.replaceAll(/\s+/g, ' ')).join('\t'))
    .join('\n')

/** A bar would end the cell, a line end the row. */
const inCell = (word: string) => word.replaceAll(/[\\|*_`<[\]]/g, '\\$&').replaceAll(/\s+/g, ' ')
