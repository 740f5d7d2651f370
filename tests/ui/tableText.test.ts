// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { htmlTable, markdownTable, tabbedTable, type WordTable } from '#ui/tableText.ts'

const TABLE: WordTable = {
  title: 'Who stands where.',
  head: ['Company', 'Stance'],
  rows: [
    ['Acme', 'Silent | or not'],
    ['<img src=x onerror=alert(1)>', 'line\nend and\ttab'],
  ],
  source: 'A & B',
}

it('is a real table, and every word of it is text', () => {
  const page = new DOMParser().parseFromString(htmlTable(TABLE), 'text/html')
  expect(page.querySelectorAll('tbody tr')).toHaveLength(2)
  expect(page.querySelector('img')).toBeNull()
  expect(page.querySelector('tbody tr:last-child th')?.textContent).toBe(TABLE.rows[1]?.[0])
  expect(page.querySelector('p')?.textContent).toBe('A & B')
})

it('keeps a row of Markdown to its line and its cells', () => {
  const lines = markdownTable(TABLE)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(4)
  expect(lines[3]).not.toMatch(/(?<!\\)<img/)
})

it('keeps a row of a spreadsheet to its line and its cells', () => {
  const rows = tabbedTable(TABLE).split('\n')
  expect(rows.map((row) => row.split('\t').length)).toEqual([2, 2, 2])
})
