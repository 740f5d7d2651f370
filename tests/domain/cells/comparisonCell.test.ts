import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysSomething } from '#domain/cells/cell.ts'
import type { CellTables } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import {
  chosenColumns,
  STANCE_COLUMN,
  type ComparisonColumn,
} from '#domain/cells/comparisonColumns.ts'
import { onRecord } from '#domain/days/edtf.ts'
import {
  cited,
  COLUMNS,
  COMPANIES,
  commitmentFixture,
  positionFixture,
  someDay,
  someTables,
  VERSION,
} from '#tests/domain/comparisonFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

const NONE: CellTables = { stances: [], positions: [], commitments: [] }

const columnOf = (id: string): ComparisonColumn => {
  const column = COLUMNS.find((one) => one.id === id)
  if (!column) throw new Error(`no column ${id}`)
  return column
}
const cellOf = (tables: Partial<CellTables>, column: string, asof = VERSION) =>
  comparisonCell({ ...NONE, ...tables }, 'acme', columnOf(column), asof, VERSION)

const places = COMPANIES.flatMap(({ id }) => COLUMNS.map((column) => ({ company: id, column })))

it('never takes a cell back to before its first record as the day moves on', () => {
  fc.assert(
    fc.property(someTables, someDay, someDay, (tables, a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      for (const { company, column } of places) {
        const before = comparisonCell(tables, company, column, early, VERSION)
        const after = comparisonCell(tables, company, column, late, VERSION)
        if (before.state !== 'not-yet') expect(after.state).not.toBe('not-yet')
        expect(after.state === 'not-coded').toBe(before.state === 'not-coded')
      }
    }),
  )
})

it('is not changed by what comes on record later', () => {
  fc.assert(
    fc.property(someTables, someDay, (tables, asof) => {
      const sofar = {
        ...tables,
        stances: tables.stances.filter(({ from }) => onRecord(from, asof)),
        positions: tables.positions.filter(({ asOf }) => onRecord(asOf, asof)),
      }
      for (const { company, column } of places) {
        const cell = comparisonCell(tables, company, column, asof, VERSION)
        if (saysSomething(cell)) {
          expect(comparisonCell(sofar, company, column, asof, VERSION)).toEqual(cell)
        }
      }
    }),
  )
})

it('has a value exactly where something is stated, and a reason where nothing is', () => {
  fc.assert(
    fc.property(someTables, someDay, (tables, asof) => {
      for (const { company, column } of places) {
        const cell = comparisonCell(tables, company, column, asof, VERSION)
        expect(cell.value !== null).toBe(saysSomething(cell))
        expect(cell.confidence !== null).toBe(saysSomething(cell))
        if (cell.state === 'stated') expect(cell.evidence).not.toEqual([])
        if (cell.state === 'unsourced') expect(cell.evidence).toEqual([])
      }
    }),
  )
})

describe('kinds of “no”', () => {
  it('tells what was looked for from what nobody has entered', () => {
    const looked = positionFixture({ value: 'unknown', asOf: VERSION, evidence: [] })
    expect(cellOf({ positions: [looked] }, 'testing').state).toBe('unknown')
    expect(cellOf({}, 'testing').state).toBe('not-coded')
  })

  it('holds that nothing was found for every earlier day too', () => {
    const looked = positionFixture({ value: 'unknown', asOf: VERSION, evidence: [] })
    expect(cellOf({ positions: [looked] }, 'testing', '2024-01-01').state).toBe('unknown')
  })

  it('says of a later record that it is not there yet, and when it begins', () => {
    const cell = cellOf(
      { positions: [positionFixture({ asOf: '2026-05' })] },
      'testing',
      '2026-04-30',
    )
    expect(cell).toMatchObject({ state: 'not-yet', since: '2026-05', value: null, evidence: [] })
  })

  it('never reads nothing found, or nobody asked, as a refusal', () => {
    const stateOf = (status: 'unknown' | 'not-invited' | 'declined') =>
      cellOf({ commitments: [commitmentFixture({ status })] }, 'pledge').state
    expect([stateOf('unknown'), stateOf('not-invited'), stateOf('declined')]).toEqual([
      'unknown',
      'not-invited',
      'declined',
    ])
  })

  it('tells a value without evidence from one that has it', () => {
    expect(cellOf({ positions: [positionFixture({ evidence: [] })] }, 'testing')).toMatchObject({
      state: 'unsourced',
      value: 'Yes',
    })
  })

  it('says of a day before the instrument that it is not there yet', () => {
    const cell = cellOf(
      { commitments: [commitmentFixture({ date: null })] },
      'pledge',
      '2025-05-31',
    )
    expect(cell).toMatchObject({ state: 'not-yet', since: '2025-06-01' })
  })
})

it('dates a stance by its unbroken run, and rests it on the present period', () => {
  const stances = [
    stanceFixture({
      id: 'a',
      from: '2025-01-01',
      to: '2025-06-30',
      stance: 'negotiating',
      evidence: [cited('s1')],
    }),
    stanceFixture({ id: 'b', from: '2025-07-01', stance: 'negotiating', evidence: [cited('s2')] }),
  ]
  expect(cellOf({ stances }, STANCE_COLUMN.id)).toMatchObject({
    value: 'Negotiating',
    since: '2025-01-01',
    evidence: [cited('s2')],
  })
})

it('shows an earlier answer with its own source where the day is before the later one', () => {
  const positions = [
    positionFixture({ id: 'old', value: 'no', asOf: '2025-01', evidence: [cited('s2')] }),
    positionFixture({ id: 'new', value: 'yes', asOf: '2026-01' }),
  ]
  expect(cellOf({ positions }, 'testing', '2025-12-31')).toMatchObject({
    value: 'No',
    evidence: [cited('s2')],
  })
})

it('shows the stance and all dimensions unless columns are chosen, and keeps their order', () => {
  const ids = (chosen: readonly string[]) => chosenColumns(COLUMNS, chosen).map(({ id }) => id)
  expect(ids([])).toEqual(['stance', 'open-weights', 'testing'])
  expect(ids(['caisi', 'stance', 'nowhere'])).toEqual(['caisi', 'stance'])
  expect(ids(['nowhere'])).toEqual(['stance', 'open-weights', 'testing'])
})

it('dates what is not on record yet by when its record begins, in whatever order its periods stand', () => {
  const stances = ['2026-05-01', '2026-02-01'].map((from) => stanceFixture({ id: from, from }))
  expect(cellOf({ stances }, STANCE_COLUMN.id, '2026-01-01')).toMatchObject({
    state: 'not-yet',
    since: '2026-02-01',
  })
})
