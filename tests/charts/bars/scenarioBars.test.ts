import { describe, expect, it } from 'vitest'
import { byYearChart } from '#charts/by-year/byYearChart.ts'
import { computeChart } from '#charts/compute/computeChart.ts'
import { coverageChart, selectCoverage } from '#charts/coverage/coverageChart.ts'
import { leakageChart } from '#charts/leakage/leakageChart.ts'
import { bandLayout } from '#charts/bars/bandLayout.ts'
import { bandsOf } from '#charts/bars/bands.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { valuesAndLens, tables, withoutModels } from '#tests/charts/scenarioFixture.ts'

const SEARCHES = [
  '',
  '?scenario=all',
  '?scenario=mandatory-licensing&against=status-quo&imputed=1',
  '?open=none&meta=exempt&threshold=1e25',
  '?window=all&countries=cn,us&tiers=flagship',
  '?who=meta&signed=set&signatories=meta',
]

const numbersIn = (words: string) => [...words.matchAll(/\d+/g)].map(Number)

describe.each(SEARCHES)('coverage at “%s”', (search) => {
  const { values, lens } = valuesAndLens(search)
  const runs = runsOf(tables, lens, values)
  const { rows } = selectCoverage(runs)
  const total = runs.all[0]?.coverage.total
  const shown = coverageChart.show(tables, lens, values)

  it('draws every model counted in exactly one band', () => {
    expect(rows).toHaveLength(5)
    for (const { coverage } of rows) {
      const drawn = bandsOf(coverage).reduce((sum, { count }) => sum + count, 0)
      expect(drawn).toBe(total)
    }
  })

  it('has the numbers of the picture in its table', () => {
    const [name, certain, most, all] = [
      'Scenario',
      'Reached before release, certain',
      'At most',
      'Models counted',
    ].map((column) => shown.table.columns.findIndex((one) => one.name === column))
    expect(
      shown.table.rows.map((row) => [
        row[name ?? 0],
        row[certain ?? 0],
        row[most ?? 0],
        row[all ?? 0],
      ]),
    ).toEqual(
      rows.map(({ name: scenario, coverage }) => [
        scenario,
        coverage.certain,
        coverage.atMost,
        coverage.total,
      ]),
    )
  })

  it('says in its sentence only numbers that the picture has', () => {
    const drawn = new Set(
      rows.flatMap(({ coverage: { certain, atMost } }) => [certain, atMost, total]),
    )
    expect(numbersIn(shown.summary).filter((number) => !drawn.has(number))).toEqual([])
  })

  it('draws the bracket from the lower to the upper bound of each bar', () => {
    const { placed } = bandLayout(rows, 900)
    for (const { x, scale, row } of placed) {
      const end = x + row.coverage.atMost * scale
      expect(end).toBeLessThanOrEqual(x + row.coverage.total * scale)
      expect(row.coverage.certain).toBeLessThanOrEqual(row.coverage.atMost)
    }
  })
})

describe.each([
  ['by country', leakageChart],
  ['by year', byYearChart],
  ['by compute', computeChart],
] as const)('coverage %s', (_, chart) => {
  it.each(SEARCHES.filter((search) => !search.includes('all')))(
    'counts each model once under each regime (%s)',
    (search) => {
      const { values, lens } = valuesAndLens(search)
      const { table } = chart.show(tables, lens, values)
      const total = runsOf(tables, lens, values).all[0]?.coverage.total ?? 0
      const counted = table.columns.findIndex(({ name }) => name === 'Models counted')
      const sum = table.rows.reduce((all, row) => all + Number(row[counted]), 0)
      const sides = chart === computeChart ? 1 : 2
      expect(sum).toBe(total * sides)
    },
  )

  it('counts nothing, and says why, where there is no model', () => {
    const { values, lens } = valuesAndLens()
    const shown = chart.show(withoutModels, lens, values)
    expect(shown.table.rows).toEqual([])
    expect(shown.summary).toBe('No models in this version of the data, so nothing can be counted.')
  })
})

it('says with known compute how many models have a figure at all', () => {
  const { values, lens } = valuesAndLens()
  const { summary } = computeChart.show(tables, lens, values)
  const figures = tables.models.filter(
    ({ trainingCompute, weightsAccess, released }) =>
      trainingCompute.flop !== null && weightsAccess !== 'unreleased' && released >= '2025',
  )
  expect(summary).toMatch(new RegExp(`^${figures.length} of 103 models have a compute figure`))
})

it.each([
  [
    '',
    'Centralized reaches the most for certain, 68 of 103. Public facts leave open how many others reach: 3 to 55 of 103 under Mandatory licensing and 48 to 51 under Negotiated compromise.',
  ],
  [
    '?window=all&open=any-download',
    'Centralized reaches the most for certain, 100 of 152, and at most 101. Public facts leave open how many others reach: 3 to 65 of 152 under Mandatory licensing and 77 to 81 under Negotiated compromise.',
  ],
  [
    '?window=all&open=none',
    'Centralized reaches the most for certain, 100 of 152, and at most 101. Public facts leave open how many others reach: 100 to 101 of 152 under Two-tier, 3 to 65 under Mandatory licensing and 77 to 78 under Negotiated compromise.',
  ],
])(
  'says the bounds of the regime that reaches the most once, then those of the others: %s',
  (search, words) => {
    const { values, lens } = valuesAndLens(search)
    expect(coverageChart.show(tables, lens, values).summary).toBe(words)
  },
)

it('tells a version without models from levers that count none', () => {
  const { values, lens } = valuesAndLens('?from=2030')
  expect(coverageChart.show(tables, lens, values).summary).toMatch(/^No model is counted under/)
  expect(coverageChart.show(withoutModels, lens, values).summary).toMatch(
    /^No models in this version/,
  )
  expect(coverageChart.show(withoutModels, lens, values).table.rows).toEqual([])
})
