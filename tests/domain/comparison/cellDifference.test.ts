import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellDifference, type CellChange } from '#domain/comparison/cellDifference.ts'
import type { Side } from '#domain/comparison/sides.ts'
import {
  cited,
  positionFixture,
  someSide,
  COMPANIES,
  DIMENSIONS,
} from '#tests/domain/comparisonFixture.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const placeOf = ({ company, column }: CellChange) => `${company?.id ?? '*'} ${column?.id ?? '*'}`
const bothWays = fc.tuple(someSide, someSide)

it('is empty between a side and itself', () => {
  fc.assert(
    fc.property(someSide, (side) => {
      expect(cellDifference(side, side)).toEqual([])
    }),
  )
})

it('is mirrored by the difference the other way round', () => {
  const mirror = {
    value: 'value',
    evidence: 'evidence',
    added: 'removed',
    removed: 'added',
  } as const
  const told = (changes: readonly CellChange[], flip: boolean) =>
    changes
      .map((change) => {
        const [before, after] = [change.before?.value, change.after?.value]
        const kind = flip ? mirror[change.kind] : change.kind
        return [placeOf(change), kind, ...(flip ? [after, before] : [before, after])].join('|')
      })
      .toSorted()
  fc.assert(
    fc.property(bothWays, ([a, b]) => {
      expect(told(cellDifference(a, b), false)).toEqual(told(cellDifference(b, a), true))
    }),
  )
})

it('names every place once', () => {
  fc.assert(
    fc.property(bothWays, ([a, b]) => {
      const places = cellDifference(a, b).map(placeOf)
      expect(new Set(places).size).toBe(places.length)
    }),
  )
})

it('calls it a change of evidence where only the sources differ', () => {
  fc.assert(
    fc.property(someSide, (side) => {
      const other: Side = {
        ...side,
        tables: {
          ...side.tables,
          positions: side.tables.positions.map((row) => ({
            ...row,
            evidence: [...row.evidence, cited('s-new')],
          })),
        },
      }
      const kinds = cellDifference(side, other).map(({ kind }) => kind)
      expect(kinds.every((kind) => kind === 'evidence')).toBe(true)
    }),
  )
})

it('takes nothing found and nothing entered for the same: nothing is stated on either side', () => {
  const side = (rows: readonly ReturnType<typeof positionFixture>[]): Side => ({
    tables: {
      companies: COMPANIES,
      dimensions: DIMENSIONS,
      instruments: [],
      stances: [],
      commitments: [],
      positions: rows,
    },
    version: '2026-12-31',
    asof: '2026-12-31',
  })
  const looked = positionFixture({ value: 'unknown', evidence: [] })
  expect(cellDifference(side([]), side([looked]))).toEqual([])
  expect(cellDifference(side([looked]), side([positionFixture({})]))).toMatchObject([
    { kind: 'added' },
  ])
})

const sideOf = (version: string, asof = version): Side => ({
  tables: {
    companies: published('companies', version),
    stances: published('stances', version),
    positions: published('positions', version),
    commitments: published('commitments', version),
    dimensions: published('dimensions', version),
    instruments: published('instruments', version),
  },
  version,
  asof,
})

it('says of the published versions what the record corrects and what has changed since', () => {
  const changes = cellDifference(sideOf('2026-06-26'), sideOf('2026-11-23'))
  const of = (company: string, column: string | null) =>
    changes.find((one) => one.company?.id === company && (one.column?.id ?? null) === column)
  expect(of('meta', 'stance')).toMatchObject({
    kind: 'value',
    timing: 'corrected',
    before: { value: 'Resistant' },
    after: { value: 'Negotiating' },
  })
  expect(of('anthropic', 'stance')).toMatchObject({ kind: 'value', timing: 'later' })
  expect(of('google', 'stance')).toMatchObject({ kind: 'evidence' })
  expect(of('microsoft', null)).toMatchObject({ kind: 'added', before: null })
  expect(changes.filter(({ kind, column }) => kind === 'added' && column === null)).toHaveLength(13)
})

it('speaks of no corrections within one version', () => {
  const changes = cellDifference(sideOf('2026-11-23', '2025-11-23'), sideOf('2026-11-23'))
  expect(changes.map(({ timing }) => timing).every((timing) => timing === null)).toBe(true)
  expect(changes.find(({ company }) => company?.id === 'meta')).toMatchObject({
    column: { id: 'stance' },
    before: { value: 'Silent' },
    after: { value: 'Negotiating' },
  })
})
