import { publishedDays } from '#domain/record/seenRows.ts'
import { describe, expect, it } from 'vitest'
import { datedAnswers } from '#domain/cells/datedAnswers.ts'
import type { Cell } from '#domain/cells/cell.ts'
import { comparisonCell } from '#domain/cells/comparisonCell.ts'
import { STANCE_COLUMN } from '#domain/cells/comparisonColumns.ts'
import { cellAt } from '#domain/comparison/cellAt.ts'
import type { CellChange } from '#domain/comparison/cellDifference.ts'
import {
  cellChangeWords,
  differenceHeadline,
  differenceSummary,
  reasonOf,
  sideName,
} from '#domain/comparison/differenceWords.ts'
import { sidesOf } from '#domain/comparison/sides.ts'
import {
  cited,
  COLUMNS,
  commitmentFixture,
  COMPANIES,
  DIMENSIONS,
  positionFixture,
} from '#tests/domain/comparisonFixture.ts'

const NOTHING = { stances: [], positions: [], commitments: [] }

describe('a difference in words', () => {
  const side = (version: string, asof = version) => ({ version, asof })
  const versions = { before: side('2026-06-26'), after: side('2026-11-23') }
  const days = { before: side('2026-11-23', '2026-01-01'), after: side('2026-11-23', '2026-03-01') }
  const column = COLUMNS[1] ?? null
  const cell = (count: number, part: Partial<Cell> = {}): Cell => ({
    ...comparisonCell(NOTHING, 'acme', COLUMNS[1] ?? STANCE_COLUMN, '2026-11-23', '2026-11-23'),
    value: 'yes',
    evidence: ['s1', 's2', 's3'].slice(0, count).map(cited),
    ...part,
  })
  const change = (part: Partial<CellChange>): CellChange => ({
    kind: 'value',
    company: COMPANIES[0] ?? null,
    column,
    before: cell(1),
    after: cell(1),
    timing: null,
    onThatDay: null,
    ...part,
  })
  const value = change({})
  const added = change({ kind: 'added' })

  it('calls a side by its version, or by its day where both are of one version', () => {
    expect(sideName(versions, 'before')).toBe('Data of 26 June 2026')
    expect(sideName(days, 'after')).toBe('As of 1 March 2026')
  })

  it.each<[readonly CellChange[], string]>([
    [[], 'Nothing changed between 1 January 2026 and 1 March 2026'],
    [[value], 'One value changed between 1 January 2026 and 1 March 2026'],
    [
      [value, value, added, change({ kind: 'removed' })],
      'Two values changed between 1 January 2026 and 1 March 2026; one more came on record',
    ],
    [
      [value, added, change({ kind: 'added', column: null })],
      'One value changed between 1 January 2026 and 1 March 2026; one company was missing',
    ],
    // A new column is no answer of anybody.
    [
      [value, change({ kind: 'added', company: null })],
      'One value changed between 1 January 2026 and 1 March 2026',
    ],
  ])('counts values, then companies or answers', (changes, sentence) => {
    expect(differenceHeadline(changes, days)).toBe(sentence)
    expect(differenceHeadline(changes, versions)).toBe(
      sentence.replace(
        /between .* 2026(?=;|$)/,
        'between the data of 26 June 2026 and of 23 November 2026',
      ),
    )
  })

  it('says how many are corrections where two versions differ, and only there', () => {
    const corrected = change({ timing: 'corrected' })
    const start = (changes: readonly CellChange[], sides = versions) =>
      differenceSummary(changes, sides).split('. ')[0]
    expect(start([])).toBe('Both sides say the same, and rest on the same evidence.')
    expect(start([value, value])).toBe('None of the changed values is a correction')
    expect(start([value, corrected])).toBe(
      'One of two changed values is a correction: the newer data says otherwise of 26 June 2026 itself',
    )
    expect(start([corrected, corrected, change({ kind: 'evidence' })])).toBe(
      'Two of two changed values are corrections: the newer data says otherwise of 26 June 2026 itself',
    )
    expect(start([corrected], days)).toMatch(/^A changed value is marked/)
    expect(start([change({ kind: 'evidence' })])).toMatch(/^What changed of a value that stayed/)
  })

  it('says of one change whether it was corrected or came later, or what else than the value changed', () => {
    const words = (part: Partial<CellChange>) => cellChangeWords(change(part), versions)
    expect(words({ timing: 'corrected' })).toBe(
      'Corrected: the newer data says so of 26 Jun 2026 too.',
    )
    expect(words({ timing: 'later' })).toBe('It changed after 26 Jun 2026.')
    expect(words({})).toBe('')
    expect(words({ kind: 'evidence', before: null })).toBe('')
    expect(words({ kind: 'evidence', after: cell(3) })).toBe(
      'Sources changed: three sources instead of one.',
    )
    expect(
      words({
        kind: 'evidence',
        before: cell(1, { confidence: 'low' }),
        after: cell(1, { confidence: 'high' }),
      }),
    ).toBe('Confidence changed.')
  })

  it('gives the reason in the words of the newer data', () => {
    const [then, now] = [cell(1, { detail: 'Then.' }), cell(1, { detail: 'Now.' })]
    expect(reasonOf(change({ timing: 'corrected', onThatDay: then, after: now }))).toBe('Then.')
    expect(reasonOf(change({ timing: 'later', onThatDay: then, after: now }))).toBe('Now.')
    expect(reasonOf(change({ after: null }))).toBe('')
  })
})

describe('the two sides', () => {
  const tables = { ...NOTHING, companies: COMPANIES, dimensions: DIMENSIONS, instruments: [] }
  const clock = { version: '2026-11-23', asof: '2026-11-23', known: false, published: null }
  const days = (
    lens: Partial<typeof clock>,
    against: string | null,
    beside: Parameters<typeof sidesOf>[3] = null,
  ) => {
    const { before, after } = sidesOf(tables, { ...clock, ...lens }, against, beside)
    return [before, after].map(({ version, asof }) => `${version} ${asof}`)
  }
  const older = { tables, version: '2026-06-26' }

  it('are two days of one version, a year apart where none is named, the earlier first', () => {
    expect(days({}, '2026-01-01')).toEqual(['2026-11-23 2026-01-01', '2026-11-23 2026-11-23'])
    expect(days({}, null)).toEqual(['2026-11-23 2025-11-23', '2026-11-23 2026-11-23'])
    expect(days({ asof: '2025-01-01' }, '2026-01-01')).toEqual([
      '2026-11-23 2025-01-01',
      '2026-11-23 2026-01-01',
    ])
  })

  it('are two versions, each as of its own day unless one is chosen', () => {
    expect(days({}, '2026-01-01', older)).toEqual([
      '2026-06-26 2026-06-26',
      '2026-11-23 2026-11-23',
    ])
    expect(days({ asof: '2026-02-01' }, null, older)).toEqual([
      '2026-06-26 2026-02-01',
      '2026-11-23 2026-02-01',
    ])
  })

  it('hold what came later only where that is not left out', () => {
    const rows = [positionFixture({ asOf: '2026-01-01', evidence: [cited('late')] })]
    const published = publishedDays([{ id: 'late', published: '2026-10-01' }])
    const seen = (known: boolean) =>
      sidesOf({ ...tables, positions: rows }, { ...clock, known, published }, '2026-02-01', null)
    expect(seen(false).before.tables.positions).toBe(rows)
    expect(seen(true).before.tables.positions[0]?.evidence).toEqual([])
    expect(seen(false).before.on?.('2026-02-01').positions[0]?.evidence).toEqual([])
  })
})

it('finds the cell that an id names, with its disputes, and none of another name', () => {
  const tables = { ...NOTHING, companies: COMPANIES, disputes: [] }
  const lens = { asof: '2026-11-23', version: '2026-11-23' }
  expect(cellAt(tables, COLUMNS, 'borealis.testing', lens)).toMatchObject({
    company: { id: 'borealis' },
    column: { id: 'testing' },
    cell: { disputes: [] },
  })
  expect(cellAt(tables, COLUMNS, 'acme.nothing', lens)).toBeNull()
  expect(cellAt(tables, COLUMNS, 'nobody.testing', lens)).toBeNull()
})

it('dates the answers of the columns shown, stances left out', () => {
  const tables = {
    positions: [
      positionFixture({ asOf: '2026-02-01' }),
      positionFixture({ dimension: 'open-weights' }),
    ],
    commitments: [
      commitmentFixture({}),
      commitmentFixture({ instrument: 'caisi', company: 'borealis', date: null }),
    ],
  }
  const shown = (...ids: readonly string[]) =>
    datedAnswers(
      tables,
      COLUMNS.filter(({ id }) => ids.includes(id)),
    )
  expect(shown('stance')).toEqual([])
  expect(shown('testing', 'caisi')).toEqual([
    { company: 'acme', date: '2026-02-01' },
    { company: 'borealis', date: null },
  ])
  expect(shown('pledge')).toEqual([{ company: 'acme', date: '2025-07-01' }])
})
