import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparison } from '#domain/comparison/comparison.ts'
import { saysSomething } from '#domain/cells/cell.ts'
import { comparisonColumns } from '#domain/cells/comparisonColumns.ts'
import {
  comparisonGroups,
  pinnedFirst,
  type ComparisonGrouping,
} from '#domain/comparison/comparisonGroups.ts'
import {
  inOrder,
  type ComparisonSort,
  type OrderedCompany,
} from '#domain/comparison/comparisonOrder.ts'
import { stanceValue } from '#domain/schema/recordTables.ts'
import { standings } from '#domain/overview/standing.ts'
import { COMPANIES, someDay } from '#tests/domain/comparisonFixture.ts'
import { openLens, published, stanceFixture } from '#tests/domain/timelineFixture.ts'

const [template] = COMPANIES
if (!template) throw new Error('a company is needed')

const someRow = fc
  .record({
    name: fc.constantFrom('Acme', 'Borealis', 'Cirrus'),
    country: fc.constantFrom('US', 'FR'),
    stance: fc.option(fc.constantFrom(...stanceValue.options), { nil: null }),
    since: someDay,
  })
  .map(({ name, country, stance, since }): Omit<OrderedCompany, 'cells'> => ({
    company: { ...template, name, country },
    stance: stance && stanceFixture({ stance }),
    since: stance && since,
  }))

const someRows = fc.array(someRow, { maxLength: 8 }).map((rows) =>
  rows.map((row, index): OrderedCompany => ({
    ...row,
    company: { ...row.company, id: `c${index}` },
    cells: [],
  })),
)

const ids = (rows: readonly OrderedCompany[]) => rows.map(({ company }) => company.id)
const sorts: readonly ComparisonSort[] = ['listed', 'name', 'stance', 'since']

it('keeps every row, and the order of the table between equals', () => {
  fc.assert(
    fc.property(someRows, fc.constantFrom(...sorts), (rows, sort) => {
      const sorted = inOrder(rows, sort)
      expect(ids(sorted).toSorted()).toEqual(ids(rows).toSorted())
      expect(ids(inOrder(sorted, sort))).toEqual(ids(sorted))
      const same = rows.map((row) => ({
        ...row,
        company: { ...row.company, name: 'Acme' },
        stance: null,
        since: null,
      }))
      expect(ids(inOrder(same, sort))).toEqual(ids(rows))
    }),
  )
})

it('orders by what a column says, and puts what is not known last', () => {
  const columns = comparisonColumns(published('dimensions'), published('instruments'))
  const tables = {
    companies: published('companies'),
    stances: published('stances'),
    positions: published('positions'),
    commitments: published('commitments'),
    disputes: published('disputes'),
  }
  const rows = comparison(tables, columns, openLens).map((row) => ({
    ...row,
    stance: null,
    since: null,
  }))
  for (const { id } of columns.filter(({ kind }) => kind !== 'stance')) {
    const cells = inOrder(rows, id).flatMap(
      (row) => row.cells.find(({ column }) => column === id) ?? [],
    )
    const known = cells.map((cell) => saysSomething(cell))
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)))
    const values = cells.filter(({ state }) => state === 'stated').map(({ value }) => value)
    // Equal values stand together.
    for (const value of new Set(values)) {
      expect(values.lastIndexOf(value) - values.indexOf(value) + 1).toBe(
        values.filter((one) => one === value).length,
      )
    }
  }
  expect(ids(inOrder(rows, 'nothing'))).toEqual(ids(rows))
})

it('puts companies without a stance on record last', () => {
  fc.assert(
    fc.property(someRows, fc.constantFrom('stance' as const, 'since' as const), (rows, sort) => {
      const known = inOrder(rows, sort).map(({ stance }) => stance !== null)
      expect(known.lastIndexOf(true)).toBeLessThan(
        known.includes(false) ? known.indexOf(false) : known.length,
      )
    }),
  )
})

it('puts cooperation first, and the latest change first', () => {
  const row = (id: string, stance: 'silent' | 'cooperative', since: string): OrderedCompany => ({
    company: { ...template, id },
    stance: stanceFixture({ stance }),
    since,
    cells: [],
  })
  const rows = [row('a', 'silent', '2026-01-01'), row('b', 'cooperative', '2025-01-01')]
  expect(ids(inOrder(rows, 'stance'))).toEqual(['b', 'a'])
  expect(ids(inOrder(rows, 'since'))).toEqual(['a', 'b'])
})

it('keeps who was silent apart from who was not even asked', () => {
  const row = (id: string, participation: string): OrderedCompany => ({
    company: { ...template, id },
    stance: stanceFixture({ stance: 'silent', participation }),
    since: '2026-01-01',
    cells: [],
  })
  const rows = [row('a', 'not invited'), row('b', 'no statement found'), row('c', 'not approached')]
  expect(ids(inOrder(rows, 'stance'))).toEqual(['b', 'a', 'c'])
  const groups = comparisonGroups(rows, 'stance', [])
  expect(groups.map((group) => [group.name, ids(group.rows)])).toEqual([
    ['Silent', ['b']],
    ['Silent, not invited', ['a', 'c']],
  ])
})

it('puts every row in exactly one group, in its own order', () => {
  const groupings: readonly ComparisonGrouping[] = ['stance', 'country', 'strategy', 'none']
  fc.assert(
    fc.property(someRows, fc.constantFrom(...groupings), (rows, by) => {
      const groups = comparisonGroups(rows, by, [])
      expect(groups.flatMap((group) => ids(group.rows)).toSorted()).toEqual(ids(rows).toSorted())
      for (const group of groups) {
        expect(ids(group.rows)).toEqual(ids(rows).filter((id) => ids(group.rows).includes(id)))
        if (by !== 'none') expect(group.rows).not.toEqual([])
      }
    }),
  )
})

it('groups the record as the overview does', () => {
  const tables = {
    companies: published('companies'),
    stances: published('stances'),
    commitments: published('commitments'),
    disputes: published('disputes'),
  }
  const all = standings(tables, '2026-11-23', '2026-11-23')
  const rows = all.map(({ company, stance, since }) => ({ company, stance, since, cells: [] }))
  const groups = comparisonGroups(rows, 'record', all)
  expect(groups.map(({ id }) => id)).toEqual(['on-record', 'none-found', 'never-invited'])
  expect(groups.map((group) => group.rows.length)).toEqual([6, 6, 5])
})

it('puts pinned companies on top in their order, each once, and leaves all others where they were', () => {
  const pins = fc.uniqueArray(fc.constantFrom<string[]>('c0', 'c1', 'c2', 'c5', 'nobody'))
  fc.assert(
    fc.property(
      someRows,
      pins,
      fc.constantFrom<ComparisonGrouping>('none', 'stance'),
      (rows, pinned, by) => {
        const before = comparisonGroups(rows, by, []).flatMap((group) => ids(group.rows))
        const groups = pinnedFirst(comparisonGroups(rows, by, []), pinned)
        const top = pinned.filter((id) => before.includes(id))
        expect(groups.flatMap((group) => ids(group.rows))).toEqual([
          ...top,
          ...before.filter((id) => !top.includes(id)),
        ])
        if (top.length > 0) expect(groups[0]?.name).toBe('Pinned')
      },
    ),
  )
})
