import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultLine } from '#domain/publishing/fault.ts'
import { tableRows } from '#domain/schema/tables.ts'
import { lineOf, readJson, rowLines } from '#tools/jsonFaults.ts'
import { readShape, rowFaults } from '#tools/rowFaults.ts'
import { temporaryDataset } from './temporaryDataset.ts'

const stances: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
  readFileSync('public/data/2026-11-28/stances.json', 'utf8'),
)
const [good = {}] = stances
const faults = (change: Readonly<Record<string, unknown>>, without: readonly string[] = []) => {
  const row = Object.fromEntries(
    Object.entries({ ...good, ...change }).filter(([key]) => !without.includes(key)),
  )
  return rowFaults('stances', row, 'a').map(faultLine)
}

describe('a row of the wrong shape', () => {
  it('is none where every field is right', () => {
    expect(faults({})).toEqual([])
  })

  it('is told by the field that was meant, once', () => {
    expect(faults({ confidnece: 'high' }, ['confidence'])).toEqual([
      'stances a confidnece: there is no such field; did you mean “confidence”?',
    ])
  })

  it('is told by a field that nothing is near to', () => {
    expect(faults({ mood: 'sunny' })).toEqual([
      'stances a mood: there is no such field; take it away',
    ])
  })

  it('says how an end is written that has not come', () => {
    expect(faults({}, ['to'])).toEqual(['stances a to: it is missing; write null while it lasts'])
  })

  it('says of what is missing whether it may be unknown', () => {
    expect(faults({}, ['confidence'])).toEqual(['stances a confidence: it is missing; write it'])
    const model = rowFaults('models', {}, 'm').find(({ field }) => field === 'license')
    expect(model?.mend).toBe('write null where it is not known')
  })

  it('offers the value that was meant', () => {
    expect(faults({ confidence: 'meduim' })).toEqual([
      'stances a confidence: “meduim” is not one of low, medium, high; did you mean “medium”?',
    ])
  })

  it('names everything that is wrong at once, deep in the row too', () => {
    const evidence = [{ source: 'x', suports: 'y', access: 'raad', via: null }]
    expect(faults({ from: '2026-13', evidence })).toEqual([
      'stances a from: “2026-13” is not a date; write it in EDTF: 2026-06-24, 2026-06, 2026-06~, 2026',
      expect.stringMatching(/^stances a evidence\.0\.access: “raad” is not one of .*“read”\?$/),
      'stances a evidence.0.suports: there is no such field; did you mean “supports”?',
    ])
  })
})

describe('a file', () => {
  it('of rows says on which line each begins, however it is laid out', () => {
    const lines = (text: string) => [...rowLines(text)]
    expect(lines('[\n{"id":"a"},\n{"name":"b"}\n]\n')).toEqual([
      ['a', 2],
      ['row 2', 3],
    ])
    expect(lines('[\n  {\n    "id": "a"\n  },\n  {\n    "id": "b"\n  }\n]')).toEqual([
      ['a', 2],
      ['b', 5],
    ])
    expect(lines('{}')).toEqual([])
  })

  it.each([
    ['[\n{"id":"a"},\n]\n', '2 a: a comma too many before “]”; take it away', [{ id: 'a' }]],
    ['[\n{"id":"a",}\n]\n', '2 a: a comma too many before “}”; take it away', [{ id: 'a' }]],
    ['[\n{"id":"a",,"b":1}]', '2 a: a comma too many after “,”; take it away', [{ id: 'a', b: 1 }]],
    ['[\n,{"id":"a"}\n]\n', '2: a comma too many after “[”; take it away', [{ id: 'a' }]],
    [
      '[\n{"id":"a"}\n{"id":"b"}\n]\n',
      '2 a: a comma is missing at the end of the line; put one there',
      [{ id: 'a' }, { id: 'b' }],
    ],
    [
      '[{"id":"a" "b":1}]',
      '1 a: a comma is missing before "b"; put one there',
      [{ id: 'a', b: 1 }],
    ],
    [
      '[\n{"id":"a"}\n',
      '3 a: the file ends too early; close each [ with ] and each { with }',
      null,
    ],
    ['[{"id":"a","b"1}]', '1 a: a colon is missing; put one between name and value', null],
    ['[{"id":"a","b":}]', '1 a: a value is missing; write it, or null where it is not known', null],
    ['[{"id":"a"}]]', '1 a: there is more after the end of the list; take it away', null],
    ['[{"id":"a"}] // b', '1 a: JSON has no comments; take it away', null],
    [
      '[{"id":"a","b":"x}]',
      String.raw`1 a: a quote in this line has no partner; close what is opened with "; within words, a quote is written \" and a line break \n`,
      null,
    ],
    [
      "[{'id':1}]",
      "1: it is not JSON from “'id'” on; names and words stand between double quotes, values after a colon",
      null,
    ],
  ])('%j is at fault', (text, line, meant) => {
    const { value, faults } = readJson(text)
    expect(faults.map((fault) => faultLine({ table: '', ...fault }).slice(1))).toEqual([line])
    expect(value ?? null).toEqual(meant)
  })

  it('has all its commas named at once, and nothing guessed after another slip', () => {
    const lines = (text: string) => readJson(text).faults.map(({ line }) => line)
    expect(lines('[\n{"id":"a",},\n{"id":"b"}\n{"id":"c"},\n]')).toEqual([2, 3, 4])
    expect(lines('[\n{"id":"a",},\n{"id" "b"}\n{"id":"c"}]')).toEqual([2, 3])
    expect(readJson('[{"id":"a"}]')).toEqual({ value: [{ id: 'a' }], faults: [] })
  })

  it('says on which line a part of it stands, or what would hold it', () => {
    const text = '{\n"versions": [\n{"id": "a",\n"title": "A"}\n]\n}'
    expect(lineOf(text, ['versions', 0, 'title'])).toBe(4)
    expect(lineOf(text, ['versions', 0, 'note'])).toBe(3)
    expect(lineOf(text, ['current'])).toBe(1)
  })
})

describe('a row that is faulty', () => {
  const meant = (change: Readonly<Record<string, unknown>>, without: readonly string[] = []) =>
    readShape(
      tableRows.stances,
      Object.fromEntries(
        Object.entries({ ...good, ...change }).filter(([key]) => !without.includes(key)),
      ),
    ).meant

  it('is read as it is meant where that can be told', () => {
    expect(meant({ confidnece: 'low', mood: 'sunny' }, ['confidence'])).toEqual({
      ...good,
      confidence: 'low',
    })
    expect(meant({ stance: 'resistnat' })).toEqual({ ...good, stance: 'resistant' })
    expect(meant({}, ['to'])).toEqual({ ...good, to: null })
  })

  it('is not read where it cannot', () => {
    expect(meant({ stance: 'sunny' })).toBeUndefined()
    expect(meant({ from: '2026-13' })).toBeUndefined()
    expect(meant({}, ['company'])).toBeUndefined()
  })

  it.each([
    [{ evidence: null }, 'evidence: expected array, received null; write a list: [ … ]'],
    [
      { rationale: 7 },
      'rationale: expected string, received number; write words between double quotes',
    ],
    [
      { company: 'Big Meta' },
      /^company: .*; write words in lower case, joined by single hyphens or dots$/,
    ],
  ])('says how to write %j', (change, line) => {
    const [told, ...others] = faults(change)
    expect(told?.replace('stances a ', '')).toEqual(
      typeof line === 'string' ? line : expect.stringMatching(line),
    )
    expect(others).toEqual([])
  })
})

it('is named by data:check with its file and its line', () => {
  const dataset = temporaryDataset()
  dataset.run('dataNew', '2026-12-01')
  dataset.edit('2026-12-01/stances.json', (text) =>
    text.replace(/("id":"meta-2026-06-23".*?)"confidence"/, '$1"confidnece"'),
  )
  const line =
    dataset
      .read('2026-12-01/stances.json')
      .split('\n')
      .findIndex((row) => row.includes('confidnece')) + 1
  expect(dataset.run('dataCheck').err.split('\n')).toContain(
    `2026-12-01/stances.json:${line} meta-2026-06-23 confidnece: there is no such field; did you mean “confidence”?`,
  )
})
