import { describe, expect, it } from 'vitest'
import { basisChanges, cellDifference } from '#domain/comparison/cellDifference.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { periodDifference } from '#domain/comparison/periodDifference.ts'
import type { Side } from '#domain/comparison/sides.ts'
import type { Cell } from '#domain/cells/cell.ts'
import type { Position, Stance } from '#domain/schema/recordTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'
import {
  cited,
  COLUMNS,
  COMPANIES,
  DIMENSIONS,
  INSTRUMENTS,
  positionFixture,
} from '#tests/domain/comparisonFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

describe('periods of two versions', () => {
  const period = (id: string, from: string, to: string | null, part: Partial<Stance> = {}) =>
    stanceFixture({ id, from, to, ...part })
  const told = (before: readonly Stance[], after: readonly Stance[]) =>
    periodDifference(before, after).map(
      ({ before: was, after: is, basis }) => `${was?.id ?? '-'} ${is?.id ?? '-'} ${basis.join()}`,
    )

  it('are the same where they share most days, each in one pair', () => {
    const before = [period('long', '2025-01-01', '2025-12-31')]
    const after = [
      period('short', '2025-01-01', '2025-02-28'),
      period('gap', '2025-03-01', '2025-03-31', { stance: 'resistant' }),
      period('most', '2025-04-01', '2025-12-31'),
    ]
    expect(told(before, after)).toEqual(['- short ', '- gap ', 'long most days'])
    expect(told(after, before)).toEqual(['most long days', 'short - ', 'gap - '])
  })

  it('are not the same where they share no day, or the stance is another', () => {
    const one = [period('a', '2025-01-01', '2025-06-30')]
    expect(told(one, [period('b', '2025-06-30', '2025-12-31')])).toEqual(['a b days'])
    expect(told(one, [period('b', '2025-07-01', '2025-12-31')])).toEqual(['a - ', '- b '])
    expect(told(one, [period('b', '2025-01-01', '2025-06-30', { stance: 'compliant' })])).toEqual([
      '- b ',
      'a - ',
    ])
  })

  it('are counted to the end of the century where they still hold', () => {
    const before = [period('a', '2026-01-01', null)]
    const after = [
      period('b', '2026-01-01', '2026-05-31'),
      period('c', '2026-06-01', '2026-06-30', { stance: 'resistant' }),
      period('d', '2026-07-01', null),
    ]
    expect(told(before, after)).toEqual(['- b ', '- c ', 'a d days'])
  })

  it('rest on the same sources in whatever order these are cited', () => {
    const evidence = ['a', 'b'].map(cited)
    const was = period('a', '2026-01-01', null, { evidence })
    expect(told([was], [{ ...was, evidence: evidence.toReversed() }])).toEqual([])
    expect(told([was], [{ ...was, evidence: evidence.slice(1) }])).toEqual(['a a sources'])
  })

  it('of companies stand in the order of the newer version', () => {
    const of = (company: string) => period(company, '2026-01-01', null, { company })
    const now = ['b', 'a', 'new'].map((company) => ({ ...of(company), rationale: 'Else.' }))
    expect(told(['a', 'b', 'gone'].map(of), now)).toEqual(['b b wording', 'a a wording'])
  })
})

describe('cells of two sides', () => {
  const side = (
    positions: readonly Partial<Position>[],
    part: Partial<Side['tables']> & { readonly unread?: readonly RefusedRow[] } = {},
    version = '2026-12-31',
  ): Side => ({
    tables: {
      companies: COMPANIES,
      dimensions: DIMENSIONS,
      instruments: INSTRUMENTS,
      stances: [],
      commitments: [],
      positions: positions.map((one, index) => positionFixture({ id: `p${index}`, ...one })),
      ...part,
    },
    version,
    asof: version,
  })
  const told = (before: Side, after: Side) =>
    cellDifference(before, after).map(
      ({ kind, company, column, before: was, after: is, timing }) =>
        `${kind} ${company?.id ?? '*'} ${column?.id ?? '*'}: ${was?.value ?? '-'} > ${is?.value ?? '-'} ${timing}`,
    )

  it('are told values first, then what came, went, and rests on something else', () => {
    const before = side([
      { dimension: 'testing', value: 'yes' },
      { dimension: 'open-weights', value: 'no' },
      { company: 'borealis', value: 'no', dimension: 'open-weights' },
    ])
    const after = side([
      { dimension: 'testing', value: 'yes', confidence: 'low' },
      { company: 'borealis', value: 'yes', dimension: 'open-weights' },
      { company: 'borealis', value: 'no' },
    ])
    expect(told(before, after)).toEqual([
      'value borealis open-weights: No > Yes null',
      'added borealis testing: - > No null',
      'removed acme open-weights: No > - null',
      'evidence acme testing: Yes > Yes null',
    ])
  })

  it('of companies and columns that one side has are one change each', () => {
    const less = side([], { companies: COMPANIES.slice(0, 1), dimensions: DIMENSIONS.slice(0, 1) })
    const stance = stanceFixture({ company: 'borealis' })
    const more = side([], { stances: [stance] })
    expect(told(less, more)).toEqual([
      'added borealis *: - > Silent null',
      'added * testing: - > - null',
    ])
    expect(told(more, less)).toEqual([
      'removed borealis *: Silent > - null',
      'removed * testing: - > - null',
    ])
  })

  it('are not compared where one cannot be read', () => {
    const unread: readonly RefusedRow[] = [
      {
        table: 'positions',
        row: 1,
        id: null,
        reason: 'x',
        company: 'acme',
        column: 'testing',
        from: null,
        to: null,
      },
    ]
    const [broken, whole] = [side([], { unread }), side([{}])]
    expect([told(broken, whole), told(whole, broken)]).toEqual([[], []])
  })

  it('were corrected where the newer data says otherwise of the older day, and else changed later', () => {
    const before = side([{ value: 'no', asOf: '2025-01-01' }], {}, '2025-12-31')
    const newer = (...rows: readonly Partial<Position>[]) => told(before, side(rows))
    expect(newer({ value: 'yes', asOf: '2025-01-01' })).toEqual([
      'value acme testing: No > Yes corrected',
    ])
    expect(
      newer({ value: 'no', asOf: '2025-01-01' }, { value: 'yes', asOf: '2026-01-01' }),
    ).toEqual(['value acme testing: No > Yes later'])
    expect(newer({ value: 'yes', asOf: '2026-01-01' })).toEqual([
      'value acme testing: No > Yes null',
    ])
  })

  it('have the same value with and without a source, and another where one was refused', () => {
    expect(told(side([{ evidence: [] }]), side([{}]))).toEqual([
      'evidence acme testing: Yes > Yes null',
    ])
  })
})

it('names what else than the value differs', () => {
  const column = COLUMNS.find(({ id }) => id === 'testing')
  if (!column) throw new Error('a column is needed')
  const cell = (part: Partial<Cell> = {}): Cell => ({
    ...comparisonCell(
      { stances: [], positions: [positionFixture({})], commitments: [] },
      'acme',
      column,
      '2026-12-31',
      '2026-12-31',
    ),
    ...part,
  })
  expect(basisChanges(cell(), cell())).toEqual([])
  expect(basisChanges(cell(), cell({ since: '2026-02' }))).toEqual(['date'])
  expect(basisChanges(cell(), cell({ detail: 'Else.' }))).toEqual(['wording'])
  expect(basisChanges(cell(), cell({ confidence: 'low' }))).toEqual(['confidence'])
  const both = [cited('s1'), cited('s2')]
  expect(basisChanges(cell(), cell({ evidence: both }))).toEqual(['sources'])
  expect(basisChanges(cell(), cell({ evidence: [cited('s2')] }))).toEqual(['sources'])
  expect(
    basisChanges(cell({ evidence: both }), cell({ evidence: [...both.toReversed(), cited('s1')] })),
  ).toEqual([])
})
