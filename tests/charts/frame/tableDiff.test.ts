import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '#charts/frame/chart.tsx'
import { differingRows, tableDiff } from '#charts/frame/tableDiff.ts'

const tableOf = (...rows: Table['rows']): Table => ({
  columns: [{ name: 'Company' }, { name: 'Stance' }],
  rows,
})

describe('the difference of two tables', () => {
  it('names rows that came, went and changed', () => {
    const before = tableOf(['Meta', 'silent'], ['xAI', 'silent'], ['Apple', 'silent'])
    const after = tableOf(['Meta', 'negotiating'], ['Apple', 'silent'], ['IBM', null])
    expect(tableDiff(before, after)).toEqual({
      added: ['IBM'],
      removed: ['xAI'],
      changed: ['Meta'],
    })
  })

  it('compares whole rows where names repeat', () => {
    const before = tableOf(['Meta', 'a'], ['Meta', 'b'])
    const after = tableOf(['Meta', 'b'], ['Meta', 'c'], ['Meta', 'b'])
    expect(tableDiff(before, after)).toEqual({
      added: ['Meta', 'Meta'],
      removed: ['Meta'],
      changed: [],
    })
  })

  it('does not mind the order of columns, but their names', () => {
    const before: Table = { columns: [{ name: 'a' }, { name: 'b' }], rows: [['x', 1]] }
    const renamed: Table = { columns: [{ name: 'a' }, { name: 'c' }], rows: [['x', 1]] }
    expect(differingRows(tableDiff(before, renamed))).toBe(1)
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
