import { describe, expect, it } from 'vitest'
import { check, faultLine, faultLines, type Fault } from '#domain/publishing/fault.ts'

const fault = (part: Partial<Fault> = {}): Fault => ({
  table: 'events',
  id: 'a',
  reason: 'it is wrong',
  ...part,
})

describe('a fault on one line', () => {
  it.each<[Partial<Fault>, string]>([
    [{}, 'events a: it is wrong'],
    [{ id: null }, 'events: it is wrong'],
    [{ line: 7 }, 'events:7 a: it is wrong'],
    [{ field: 'date', mend: 'write it' }, 'events a date: it is wrong; write it'],
    [{ id: null, line: 7, field: 'date' }, 'events:7 date: it is wrong'],
  ])('%j', (part, line) => {
    expect(faultLine(fault(part))).toBe(line)
  })
})

describe('faults as lines', () => {
  const many = (count: number, part: (index: number) => Partial<Fault> = () => ({})) =>
    Array.from({ length: count }, (_, index) => fault({ id: `row-${index + 1}`, ...part(index) }))

  it('are one line each, in their order, up to three alike', () => {
    expect(faultLines([...many(3), fault({ reason: 'it is late' })])).toEqual([
      'events row-1: it is wrong',
      'events row-2: it is wrong',
      'events row-3: it is wrong',
      'events a: it is late',
    ])
    expect(faultLines([])).toEqual([])
  })

  it('are one line together from four on, with their number and the first three places', () => {
    expect(faultLines(many(4))).toEqual([
      'events: it is wrong (4 times: row-1, row-2, row-3 and 1 more)',
    ])
    expect(faultLines(many(9, () => ({ field: 'date', mend: 'write it' })))).toEqual([
      'events date: it is wrong; write it (9 times: row-1, row-2, row-3 and 6 more)',
    ])
  })

  it('name their places by line, by row, or by both', () => {
    expect(faultLines(many(4, (index) => ({ line: index + 1 })))).toEqual([
      'events: it is wrong (4 times: row-1 in line 1, row-2 in line 2, row-3 in line 3 and 1 more)',
    ])
    expect(faultLines(many(4, (index) => ({ id: null, line: index + 1 })))).toEqual([
      'events: it is wrong (4 times: line 1, line 2, line 3 and 1 more)',
    ])
  })

  it('are alike wherever in a list of the row they lie', () => {
    expect(faultLines(many(4, (index) => ({ field: `evidence.${index}.via` })))).toEqual([
      'events evidence.*.via: it is wrong (4 times: row-1, row-2, row-3 and 1 more)',
    ])
    expect(faultLines(many(4, (index) => ({ field: `via${index}` })))).toHaveLength(4)
  })

  it.each<[string, (index: number) => Partial<Fault>]>([
    ['tables', (index) => ({ table: `table-${index}` })],
    ['fields', (index) => ({ field: ['a', 'b', 'c', 'd'][index] ?? 'e' })],
    ['reasons', (index) => ({ reason: `it is ${index}` })],
    ['ways to mend them', (index) => ({ mend: `write ${index}` })],
  ])('are not alike with other %s', (_, part) => {
    expect(faultLines(many(4, part))).toHaveLength(4)
  })
})

it('checks row by row, and takes what is not wrong for no fault', () => {
  const rows = [{ id: 'a' }, { id: 'b' }]
  const found = check('events', rows, ({ id }) => [
    id === 'b' && { reason: 'it is b', field: 'id' },
    false,
    { reason: 'it is there' },
  ])
  expect(found).toEqual([
    { table: 'events', id: 'a', reason: 'it is there' },
    { table: 'events', id: 'b', field: 'id', reason: 'it is b' },
    { table: 'events', id: 'b', reason: 'it is there' },
  ])
})
