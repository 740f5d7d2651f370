import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultLine } from '#domain/publishing/fault.ts'
import { jsonFault, rowFaults, rowLines } from '#tools/rowFaults.ts'
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
      expect.stringMatching(/^stances a from: “2026-13” is not a date$/),
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
    ['[\n{"id":"a"},\n]\n', { line: 2, reason: 'a comma too many; take it away' }],
    ['[\n{"id":"a",}\n]\n', { line: 2, reason: 'a comma too many; take it away' }],
    ['[\n{"id":"a"}\n{"id":"b"}\n]\n', { line: 3, reason: 'it is not JSON from here on' }],
    ['[\n{"id":"a"}\n', { line: 3, reason: 'it is not JSON from here on' }],
    ['[{"id":"a"}]', null],
  ])('%j is at fault: %j', (text, fault) => {
    expect(jsonFault(text)).toEqual(fault)
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
