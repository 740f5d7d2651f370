import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '#charts/frame/table.ts'
import { differingRows, tableDiff } from '#charts/frame/tableDiff.ts'

const tableOf = (...rows: Table['rows']): Table => ({
  columns: [{ name: 'Company' }, { name: 'Stance' }],
  rows,
})

const KEYS = [{ name: 'Company', isKey: true }, { name: 'Column', isKey: true }, { name: 'Value' }]

describe('the difference of two tables', () => {
  it('names rows that came, went and changed, and in which columns', () => {
    const before = tableOf(['Meta', 'silent'], ['xAI', 'silent'], ['Apple', 'silent'])
    const after = tableOf(['Meta', 'negotiating'], ['Apple', 'silent'], ['IBM', null])
    expect(tableDiff(before, after)).toEqual({
      added: ['IBM'],
      removed: ['xAI'],
      changed: [{ name: 'Meta', columns: ['Stance'] }],
    })
  })

  it('goes by company and column where these are the keys, whatever the order', () => {
    const before: Table = {
      columns: KEYS,
      rows: [
        ['Meta', 'Stance', 'silent'],
        ['Meta', 'Weights', 'open'],
        ['xAI', 'Stance', 'silent'],
      ],
    }
    const after: Table = {
      columns: KEYS,
      rows: [
        ['xAI', 'Stance', 'silent'],
        ['Meta', 'Weights', 'open'],
        ['Meta', 'Stance', 'negotiating'],
      ],
    }
    expect(tableDiff(before, after)).toEqual({
      added: [],
      removed: [],
      changed: [{ name: 'Meta, Stance', columns: ['Value'] }],
    })
  })

  it('goes by records where a table has no keys, and calls a row by its name', () => {
    const columns = [
      { name: 'When', isDate: true, isName: true },
      { name: 'What', isName: true },
    ]
    const behind = [
      { sources: [], record: { table: 'events' as const, id: 'one' } },
      { sources: [], record: { table: 'events' as const, id: 'two' } },
    ]
    const before: Table = {
      columns,
      behind,
      rows: [
        ['2026-05', 'It'],
        ['2026-05', 'It'],
      ],
    }
    const after: Table = {
      columns,
      behind,
      rows: [
        ['2026-05', 'It'],
        ['2026-06', 'It'],
      ],
    }
    expect(tableDiff(before, after)).toEqual({
      added: [],
      removed: [],
      changed: [{ name: 'Jun 2026, It', columns: ['When'] }],
    })
  })

  it('lets equal rows stand for each other first where names repeat', () => {
    const before = tableOf(['Meta', 'a'], ['Meta', 'b'])
    const after = tableOf(['Meta', 'b'], ['Meta', 'c'], ['Meta', 'd'])
    expect(tableDiff(before, after)).toEqual({
      added: ['Meta'],
      removed: [],
      changed: [{ name: 'Meta', columns: ['Stance'] }],
    })
  })

  it('does not mind the order of columns, but their names, unless they say what they stand for', () => {
    const of = (name: string, stands?: string): Table => ({
      columns: [{ name: 'a' }, { name, ...(stands !== undefined && { stands }) }],
      rows: [['x', 1]],
    })
    expect(differingRows(tableDiff(of('b'), of('c')))).toBe(1)
    expect(
      differingRows(tableDiff(of('Before: May', 'Before'), of('Before: June', 'Before'))),
    ).toBe(0)
  })
})

const cell = fc.oneof(
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: 0, max: 2 }),
  fc.constant(null),
)
const table = fc
  .array(fc.tuple(cell, cell), { maxLength: 8 })
  .map((rows): Table => ({ columns: [{ name: 'a' }, { name: 'b' }], rows }))

it('is none between a table and itself, and counts the same both ways', () => {
  fc.assert(
    fc.property(table, table, (one, other) => {
      expect(differingRows(tableDiff(one, one))).toBe(0)
      const [there, back] = [tableDiff(one, other), tableDiff(other, one)]
      expect(there.added).toHaveLength(back.removed.length)
      expect(there.changed).toHaveLength(back.changed.length)
    }),
  )
})
