// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Table } from '#charts/frame/table.ts'
import { toCsv } from '#charts/frame/toCsv.ts'
import type { Dispute, Source } from '#domain/schema/recordTables.ts'
import { disputesTable } from '#share/files/disputesTable.ts'
import { filedFrom, filedTable } from '#share/files/filed.ts'
import { fileName } from '#share/files/fileName.ts'
import { viewJson } from '#share/files/metadata.ts'
import { sourcesTable } from '#share/files/sourcesTable.ts'
import { viewZip } from '#share/files/viewZip.ts'
import { facts, shownOf, sources, table } from './shownFixture.ts'
import { embedCode } from '#share/embedCode.ts'
import { embedHeights } from '#share/embedHeights.ts'
import { embedDefaults } from '#url/embed.ts'
import { isTooLong, printedAddress, shortLink } from '#share/links.ts'

/** What another project's parser makes of our text. */
const parsed = (text: string) =>
  Papa.parse<string[]>(text, { skipEmptyLines: false }).data.slice(0, -1)

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
const bare = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '')

describe('rows as CSV', () => {
  it('come back in order, to the sign, from an independent parser', () => {
    const [head, ...rows] = parsed(toCsv(table))
    expect(head).toEqual(table.columns.map(({ name }) => name))
    expect(rows).toEqual(
      table.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    )
  })

  it('come back whatever stands in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', ',', '\n', '\r', '\r\n', '""', ' '),
      fc.double({ noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const given: Table = { columns: [{ name: 'a' }, { name: 'b' }], rows }
        const back = parsed(toCsv(given)).slice(1)
        expect(back.map((row) => row.map(bare))).toEqual(
          rows.map((row) => row.map(String).map(bare)),
        )
      }),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never start a formula: %j', (text) => {
    const [, [first = ''] = []] = parsed(toCsv({ columns: [{ name: 'a' }], rows: [[text]] }))
    expect(first).toBe(`'${text}`)
  })

  it('leave numbers below zero as numbers', () => {
    expect(parsed(toCsv({ columns: [{ name: 'a' }], rows: [[-1.5]] }))[1]).toEqual(['-1.5'])
  })

  it('lead with the byte order mark only where it is wanted', () => {
    expect(toCsv(table).charCodeAt(0)).toBe(0xfeff)
    expect(toCsv(table, { bom: false }).startsWith('"Model, name"')).toBe(true)
  })
})

it('says in JSON what the rows do not: columns with units, filters, version, licence, sources', () => {
  const shown = shownOf('?who=meta&from=2025')
  const json: unknown = JSON.parse(viewJson(filedFrom(shown, sources), facts(shown)))
  expect(json).toMatchObject({
    chart: 'models-compute',
    dataVersion: '2026-11-23',
    filters: 'Meta · since 2025',
    parameters: { v: '2', who: 'meta', from: '2025', data: '2026-11-23' },
    licence: { name: 'CC BY 4.0' },
    columns: [
      { name: 'Model, name', unit: null, type: 'string', missing: 0 },
      { name: 'Compute (FLOP)', unit: 'FLOP', type: 'number', missing: 0 },
      { name: 'Basis', unit: null, type: 'string', missing: 1 },
    ],
    rows: [
      { 'Model, name': 'plain', 'Compute (FLOP)': 1e26, Basis: 'said "so"' },
      { 'Model, name': 'line\nbreak', 'Compute (FLOP)': 0, Basis: null },
      { 'Model, name': 'cr\r\nlf, comma' },
    ],
    sources: [{ id: 'the-source' }],
  })
})

describe('the archive', () => {
  const shown = shownOf('?asof=2026-09-01')
  const bytes = async () =>
    new Uint8Array(await viewZip(filedFrom(shown, sources), facts(shown)).arrayBuffer())

  it('holds rows, metadata, sources and a readme with the citation', async () => {
    const found = unzipSync(await bytes())
    const base = 'oversight-atlas_models-compute_2026-09-01_data-2026-11-23'
    expect(Object.keys(found).toSorted()).toEqual(
      [`${base}.csv`, `${base}.metadata.json`, `${base}.sources.csv`, 'readme.md'].toSorted(),
    )
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(found[`${base}.csv`])
    expect(csv).toBe(toCsv(table))
    const readme = strFromU8(found['readme.md'] ?? new Uint8Array())
    expect(readme).toContain(
      '“One sentence about <them> & theirs” [figure “Two of three models”, data set]. Data version',
    )
    expect(readme).toContain('none; all rows of this view')
  })

  it('is the same for the same view', async () => {
    expect(await bytes()).toEqual(await bytes())
  })
})

it('says in a row for each source of each side which side the record follows, and by which rule', () => {
  const press: readonly Source[] = sources.map((one) => ({
    ...one,
    id: 'press',
    tier: 'trade-press',
  }))
  const evidence = (source: string) => [
    { source, supports: 'It.', access: 'read' as const, via: null },
  ]
  const side = (claim: string, source: string | null) => ({
    claim,
    asOf: null,
    evidence: source === null ? [] : evidence(source),
  })
  const dispute = (resolution: string): Dispute => ({
    id: 'one',
    question: 'Which?',
    about: [{ table: 'companies', id: 'meta' }],
    positions: [side('21 May 2026', 'press'), side('22 May 2026', 'the-source'), side('No', null)],
    resolution,
    confidence: 'high',
  })
  const told = (resolution: string) => {
    const [head = [], ...rows] = parsed(
      toCsv(disputesTable([dispute(resolution)], [...sources, ...press])),
    )
    expect(rows).toHaveLength(3)
    const of = (name: string) => rows.map((row) => row[head.indexOf(name)])
    expect(of('sources of the side')).toEqual([
      'one secondary source',
      'a primary document, or two publishers of major press',
      'no source in the table',
    ])
    return [of('the side is followed').join(), ...new Set(of('by which rule'))]
  }
  expect(told('Use the second. It is older.')).toEqual([
    'no,yes,no',
    'The side with the strongest sources',
  ])
  expect(told('22 May; the other is a slip.')).toEqual([
    'no,yes,no',
    'The side with the strongest sources',
  ])
  expect(told('21 May.')).toEqual([
    'yes,no,no',
    'The coder’s judgement: another side has sources as strong or stronger',
  ])
  expect(told('Both hold.')).toEqual(['yes,yes,yes', 'Sides 1, 2 and 3 hold together'])
  expect(told('May 2026.')).toEqual([',,', 'As the coder says; no one side is named'])
  expect(told('Open. Nobody knows.')).toEqual([',,', 'Left open by the coder: no side is followed'])
})

describe('rows that state records', () => {
  const two: readonly Source[] = [
    ...sources,
    {
      id: 'bare',
      url: null,
      publisher: 'Archive',
      title: null,
      published: null,
      tier: 'primary',
    },
  ]
  const cite = (source: string) => [{ source, supports: 'It.', access: 'read' as const, via: null }]
  const dispute: Dispute = {
    id: 'when',
    question: 'When was it?',
    about: [{ table: 'models', id: 'one' }],
    positions: [
      { claim: 'In May', asOf: null, evidence: cite('bare') },
      { claim: 'In June', asOf: null, evidence: [] },
    ],
    resolution: 'In May.',
    confidence: 'high',
  }
  const shown = shownOf('', {
    columns: [{ name: 'Model' }, { name: 'Released', isDate: true }],
    rows: [
      ['One', '2026-05~'],
      ['Two', null],
    ],
    behind: [
      { sources: ['the-source', 'bare'], record: { table: 'models', id: 'one' } },
      { sources: [], record: { table: 'models', id: 'two' } },
    ],
  })
  const file = filedFrom(shown, two, [dispute])

  it('name their sources and the sides of their disputes, and give dates as they are known', () => {
    const [head = [], ...rows] = parsed(toCsv(filedTable(file), { bom: false }))
    const of = (name: string) => rows.map((row) => row[head.indexOf(name)])
    expect(of('Released')).toEqual(['2026-05~', ''])
    expect(of('Source ids')).toEqual(['the-source bare', ''])
    expect(of('Source addresses')).toEqual(['https://example.org/a?b=1,2 none', ''])
    expect(of('Sources disagree')).toEqual(['When was it?', 'no'])
    expect(of('What each side says')).toEqual([
      '1. In May (bare). 2. In June (no source in the table).',
      '',
    ])
    expect(of('What the record follows')).toEqual(['In May.', ''])
  })

  it('name them in JSON, too, with every side of the disputes', () => {
    expect(JSON.parse(viewJson(file, facts(shown)))).toMatchObject({
      columns: [{ name: 'Model' }, { name: 'Released', type: 'date', missing: 1 }],
      rows: [
        {
          Model: 'One',
          Released: '2026-05~',
          sources: [
            { id: 'the-source', address: 'https://example.org/a?b=1,2' },
            { id: 'bare', address: null },
          ],
          disputes: ['when'],
        },
        { Model: 'Two', Released: null, sources: [], disputes: [] },
      ],
      disputes: [{ id: 'when', sides: [{ claim: 'In May', sources: ['bare'] }, { sources: [] }] }],
      sources: [{ id: 'the-source' }, { id: 'bare' }],
    })
  })

  it('come with a readme that counts what each file holds', async () => {
    const zip = await viewZip(file, facts(shown)).arrayBuffer()
    const { 'readme.md': page = new Uint8Array(), ...files } = unzipSync(new Uint8Array(zip))
    const readme = strFromU8(page)
    for (const name of Object.keys(files)) expect(readme).toContain(`- \`${name}\`: `)
    for (const [name, content] of Object.entries(files)) {
      if (!name.endsWith('.csv')) continue
      const said = readme.split('\n').find((line) => line.startsWith(`- \`${name}\``)) ?? ''
      expect(numbersOf(said)).toContain(parsed(strFromU8(content)).length - 1)
    }
    expect(readme).toContain('Dates are ISO 8601')
    expect(readme).toContain('with a space between two')
  })

  it('say nothing in their readme of what rows that count others do not have', async () => {
    const counts = shownOf('', { columns: [{ name: 'Models' }], rows: [[3]] })
    const zip = await viewZip(
      filedFrom({ ...counts, sources: [] }, []),
      facts(counts),
    ).arrayBuffer()
    const files = unzipSync(new Uint8Array(zip))
    const readme = strFromU8(files['readme.md'] ?? new Uint8Array())
    expect(readme).toContain('no sources behind the rows')
    expect(readme).not.toMatch(/Dates are|empty field|Source ids|disputes\.csv/)
  })
})

/** Numbers, in figures or small ones in words. */
const numbersOf = (text: string) => {
  const words = 'no one two three four five six seven eight nine ten'.split(' ')
  return (text.match(/\d+|\w+/g) ?? []).map((word) =>
    words.includes(word) ? words.indexOf(word) : Number(word),
  )
}

it('defuses what a source is called', () => {
  expect(parsed(toCsv(sourcesTable(sources)))[1]?.[2]).toBe(`'=HYPERLINK("https://evil.example")`)
})

it('names a file after chart, day and data', () => {
  expect(fileName(shownOf(), 'csv')).toBe('oversight-atlas_models-compute_2026-11-23.csv')
})

describe('a link', () => {
  it('is too long for mail beyond 2,000 characters', () => {
    expect([isTooLong('x'.repeat(2000)), isTooLong('x'.repeat(2001))]).toEqual([false, true])
  })

  it('is printed whole up to 360 characters, and else as the page alone', () => {
    const long = `example.org/models?who=${'x'.repeat(337)}`
    expect(printedAddress(long)).toBe(long)
    expect(printedAddress(`${long}x`)).toBe('example.org/models (the whole address is in the file)')
  })

  it('is short without its scheme and without what goes without saying', () => {
    expect(shortLink(shownOf('?who=meta').place)).toBe(
      'localhost:3000/models?who=meta&data=2026-11-23',
    )
  })
})

describe('the code of an embed', () => {
  const shown = shownOf('?who=meta')
  const options = { kind: 'pinned', ...embedDefaults({ theme: 'dark', controls: 'time' }) } as const
  const code = (whole = false) => parsedHtml(embedCode(shown, { ...options, whole }))
  const parsedHtml = (text: string) => new DOMParser().parseFromString(text, 'text/html')

  it('stands in a box that has a height for each width', () => {
    const box = code().querySelector<HTMLElement>('[data-oversight-box]')
    expect(box?.getAttribute('style')).toMatch(
      /^position:relative;height:0;padding-bottom:clamp\(\d+px, (max|min)\(.*%\), \d+px\)$/,
    )
    expect(box?.querySelector('iframe')?.getAttribute('height')).toBe(
      String(embedHeights(shown, { whole: false, controls: 'time' })[1]),
    )
  })

  it('names chart, data and looks, and says title, summary and link without scripts', () => {
    const frame = code().querySelector('iframe')
    const { pathname, searchParams } = new URL(frame?.src ?? '')
    expect(pathname).toBe('/embed/models-compute')
    expect(Object.fromEntries(searchParams)).toMatchObject({
      v: '2',
      who: 'meta',
      data: '2026-11-23',
      theme: 'dark',
      controls: 'time',
    })
    expect(frame?.title).toBe('Two of three models')
    const text = code().documentElement.innerHTML
    expect(text).toContain('One sentence about &lt;them&gt; &amp; theirs.')
    expect(text).toContain('/embed.js')
  })
})
