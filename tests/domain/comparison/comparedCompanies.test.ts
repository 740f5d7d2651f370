import { describe, expect, it } from 'vitest'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'
import { comparisonGroups, pinnedFirst } from '#domain/comparison/comparisonGroups.ts'
import { comparisonHeadline } from '#domain/comparison/comparisonHeadline.ts'
import { inOrder, type OrderedCompany } from '#domain/comparison/comparisonOrder.ts'
import type { Confidence } from '#domain/schema/field.ts'
import type { Commitment, Company, Position, Stance } from '#domain/schema/recordTables.ts'
import { COLUMNS, commitmentFixture, positionFixture } from '#tests/domain/comparisonFixture.ts'
import { aCompany } from '#tests/domain/standingFixture.ts'
import { stanceFixture } from '#tests/domain/timelineFixture.ts'

const DAY = '2026-11-23'

const row = (id: string, part: Partial<Company> = {}, stance: Stance | null = null) =>
  ({
    company: aCompany({ id, name: id, ...part }),
    cells: [],
    stance,
    since: stance?.from ?? null,
  }) satisfies OrderedCompany
const ids = (rows: readonly OrderedCompany[]) => rows.map(({ company }) => company.id).join(' ')

describe('groups', () => {
  const strategy = { summary: 'x', history: [] }
  const rows = [
    row('a', { country: 'FR', releaseStrategy: { ...strategy, current: 'open weights' } }),
    row('b', {}, stanceFixture({ stance: 'resistant' })),
    row('c', {}, stanceFixture({ stance: 'cooperative' })),
    row('d', { country: 'FR', releaseStrategy: { ...strategy, current: 'closed' } }),
  ]
  const grouped = (...args: Parameters<typeof comparisonGroups>) =>
    comparisonGroups(...args).map((group) => `${group.id} (${group.name}): ${ids(group.rows)}`)

  it('are called in words, in the order of the stances or of their first row', () => {
    expect(grouped(rows, 'none', [])).toEqual(['all (null): a b c d'])
    expect(grouped(rows, 'country', [])).toEqual(['FR (France): a d', 'US (United States): b c'])
    expect(grouped(rows, 'stance', [])).toEqual([
      'cooperative (Cooperative): c',
      'resistant (Resistant): b',
      'none (No stance on record yet): a d',
    ])
    expect(grouped(rows, 'strategy', [])).toEqual([
      'open weights (Release strategy: Open weights): a',
      'not stated (Release strategy: Not stated): b c',
      'closed (Release strategy: Closed): d',
    ])
    expect(grouped(rows, 'record', [])).toEqual([])
    expect(grouped([], 'none', [])).toEqual(['all (null): '])
  })

  it('stay as they are where nobody that is pinned is among them', () => {
    const groups = comparisonGroups(rows, 'none', [])
    expect(pinnedFirst(groups, [])).toEqual(groups)
    expect(pinnedFirst(groups, ['nobody'])).toEqual(groups)
    const pinned = (...names: readonly string[]) =>
      pinnedFirst(groups, names).map(({ name, rows: own }) => `${name}: ${ids(own)}`)
    expect(pinned('c', 'a')).toEqual(['Pinned: c a', 'Others: b d'])
    expect(pinned('d', 'c', 'b', 'a')).toEqual(['Pinned: d c b a'])
  })
})

describe('the order', () => {
  it('of names is that of the alphabet, without their gloss', () => {
    const rows = ['Zed', 'acme', 'Éclair', 'Beta (Alpha)', 'Beta'].map((name, index) =>
      row(`c${index}`, { name }),
    )
    expect(ids(inOrder(rows, 'name'))).toBe('c1 c3 c4 c2 c0')
  })

  it('of changes has the latest first, by the earliest possible day', () => {
    const since = (id: string, from: string) => row(id, {}, stanceFixture({ from }))
    const rows = [
      since('old', '2025'),
      row('none'),
      since('same', '2026-03-01'),
      since('about', '2026-03~'),
      since('open', '../2026-03-15'),
    ]
    expect(ids(inOrder(rows, 'since'))).toBe('open same about old none')
  })

  it('of a column is what is stated, then each kind of “no”, alike answers together', () => {
    const column = COLUMNS.find(({ id }) => id === 'pledge') ?? STANCE_COLUMN
    const answered = (id: string, commitment: Partial<Commitment> | null) => {
      const commitments =
        commitment === null ? [] : [commitmentFixture({ company: id, ...commitment })]
      const tables = { stances: [], positions: [], commitments }
      const cell = comparisonCell(tables, id, column, DAY, DAY)
      return { ...row(id), cells: [{ ...cell, disputes: [] }] }
    }
    const rows = [
      answered('uncoded', null),
      answered('unknown', { status: 'unknown' }),
      row('without-cell'),
      answered('never-asked', { status: 'not-invited' }),
      answered('refused', { status: 'declined' }),
      answered('unsourced', { status: 'signed', evidence: [] }),
      answered('reported', { status: 'reported-not-confirmed' }),
      answered('partly', { status: 'partly' }),
      answered('signed', { status: 'signed' }),
    ]
    const all = ids(
      inOrder(
        rows.filter(({ cells }) => cells.length > 0),
        'pledge',
      ),
    )
    expect(all).toBe('signed partly reported unsourced refused never-asked unknown uncoded')
    expect(ids(inOrder([rows[2] ?? row(''), rows[8] ?? row('')], 'pledge'))).toBe(
      'without-cell signed',
    )
  })
})

describe('the headline', () => {
  const companies = ['A', 'B', 'C'].map((name) => aCompany({ id: name.toLowerCase(), name }))
  const testing = (company: string, part: Partial<Position> = {}) =>
    positionFixture({ id: company, company, dimension: 'pre-deployment-testing', ...part })
  const agreement = (company: string, part: Partial<Commitment> = {}) =>
    commitmentFixture({ id: `${company}.caisi`, company, instrument: 'caisi', ...part })
  const said = (
    positions: readonly Position[],
    {
      commitments = [],
      stances = [],
      of = companies,
      asof = DAY,
      confidence = [],
    }: {
      readonly commitments?: readonly Commitment[]
      readonly stances?: readonly Stance[]
      readonly of?: readonly Company[]
      readonly asof?: string
      readonly confidence?: readonly Confidence[]
    } = {},
  ) =>
    comparisonHeadline({ stances, positions, commitments }, of, { asof, version: DAY, confidence })
  const all = ['a', 'b', 'c'].map((id) => testing(id))

  it('says all, both or one of them', () => {
    expect(said(all)).toBe('All three companies are on record as tested before release')
    expect(said(all, { of: companies.slice(1) })).toBe(
      'Both companies are on record as tested before release',
    )
    expect(said(all.slice(0, 1))).toBe(
      'One of three companies is on record as tested before release',
    )
    expect(
      said([testing('a', { value: 'YES, by two' }), testing('b', { value: 'yesterday' })]),
    ).toBe('One of three companies is on record as tested before release')
  })

  it('says of an earlier day how it was', () => {
    expect(said(all, { asof: '2026-02-01' })).toBe(
      'On 1 February 2026, all three companies were on record as tested before release',
    )
    expect(said(all.slice(0, 1), { asof: '2026-02-01' })).toBe(
      'On 1 February 2026, one of three companies was on record as tested before release',
    )
  })

  it('counts who signed and was not tested, and on the day', () => {
    const commitments = [
      agreement('a'),
      agreement('b', { date: '2026-05-05', confidence: 'low' }),
      agreement('c', { status: 'partly' }),
      agreement('c', { instrument: 'pledge' }),
    ]
    const one = 'One of three companies is on record as tested before release'
    expect(said(all.slice(0, 1), { commitments })).toBe(
      `${one}; one more signed without naming a model`,
    )
    expect(said(all.slice(0, 1), { commitments, asof: '2026-05-04' })).not.toContain('signed')
    expect(said(all.slice(0, 1), { commitments, confidence: ['high'] })).not.toContain('signed')
  })

  it('says where one company stands, or that it does not', () => {
    const of = companies.slice(0, 1)
    const stances = [stanceFixture({ company: 'a', confidence: 'low', from: '2026-01-01' })]
    expect(said([], { of, stances })).toBe('A: silent since 1 January 2026')
    expect(said([], { of })).toBe('A has no stance on record by 23 November 2026')
    expect(said([], { of, stances, confidence: ['high', 'medium'] })).toBe(
      'A has no stance on record with high or medium confidence by 23 November 2026',
    )
  })

  it('says how companies stood where none was tested', () => {
    const stances = (['cooperative', 'silent', 'silent'] as const).map((stance, index) =>
      stanceFixture({ id: `${index}`, company: companies[index]?.id ?? '', stance }),
    )
    expect(said([], { stances })).toBe(
      'On 23 November 2026, one of three companies on record was cooperative and two silent',
    )
    expect(said([], { stances: stances.slice(1) })).toBe(
      'On 23 November 2026, two of two companies on record were silent',
    )
    expect(said([])).toBe('No company has a stance on record by 23 November 2026')
    expect(said([], { of: [] })).toMatch(/^No company of this version/)
  })
})
