import { describe, expect, it } from 'vitest'
import { cadenceChart } from '#charts/cadence/cadenceChart.tsx'
import { selectCadence } from '#charts/cadence/selectCadence.ts'
import { treeChart } from '#charts/decision-tree/treeChart.ts'
import { chanceWords, selectTree } from '#charts/decision-tree/selectTree.ts'
import { indicatorsChart } from '#charts/indicators/indicatorsChart.ts'
import { selectIndicators } from '#charts/indicators/selectIndicators.ts'
import { outcomesChart } from '#charts/outcomes/outcomesChart.ts'
import { selectOutcomes, sizeWords } from '#charts/outcomes/selectOutcomes.ts'
import { reviewLoadChart } from '#charts/review-load/reviewLoadChart.tsx'
import { selectReviewLoad } from '#charts/review-load/selectReviewLoad.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { selectSensitivity } from '#charts/sensitivity/selectSensitivity.ts'
import { sensitivityChart } from '#charts/sensitivity/sensitivityChart.ts'
import { selectTested } from '#charts/tested/selectTested.ts'
import { testedChart } from '#charts/tested/testedChart.tsx'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'

describe('outcomes', () => {
  it('have a cell for each dimension under each regime, with its size in words and in the table', () => {
    const { values, lens } = valuesAndLens()
    const { rows, scenarios } = selectOutcomes(runsOf(tables, lens, values), { tables })
    expect(rows).toHaveLength(8)
    expect(scenarios).toHaveLength(5)
    const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []))
    expect(cells).toHaveLength(40)
    const { table } = outcomesChart.show(tables, lens, values)
    const at = (name: string) => table.columns.findIndex((column) => column.name === name)
    expect(table.rows.map((row) => [row[at('Low')], row[at('High')], row[at('Unit')]])).toEqual(
      cells.map(({ size }) => [size?.low ?? null, size?.high ?? null, size?.unit ?? null]),
    )
  })

  it('follow the levers where their size is computed, and stay where a source gives it', () => {
    const sizes = (search: string) => {
      const { values, lens } = valuesAndLens(search)
      return selectOutcomes(runsOf(tables, lens, values), { tables }).rows.map(
        ({ cells }) => cells[2]?.size,
      )
    }
    const [found, moved] = [sizes(''), sizes('?open=none')]
    expect(found[0]).toEqual({ low: 55, high: 55, unit: 'of 103 models' })
    expect(moved[0]).toEqual({ low: 68, high: 68, unit: 'of 103 models' })
    expect(moved[1]).toEqual(found[1])
  })

  it.each([
    [{ low: 3, high: 55, unit: 'of 103 models' }, '3–55 of 103 models'],
    [{ low: 40, high: 40, unit: 'times' }, '40 times'],
    [{ low: 1_000_000, high: 1_000_000, unit: 'USD a day' }, '1 million USD a day'],
  ])('read as a person would write them: %o', (size, words) => {
    expect(sizeWords(size)).toBe(words)
  })
})

describe('signs', () => {
  it('count as moved in the sentence what the table marks as moved', () => {
    const { lens, values } = valuesAndLens()
    const { indicators, triggers } = selectIndicators(tables, lens)
    const moved = indicators.filter((one) => one.moved === true).length
    const shown = indicatorsChart.show(tables, lens, values)
    expect(shown.summary).toMatch(new RegExp(`^${moved} of ${indicators.length} signs have moved`))
    const pulls = indicators.reduce((sum, one) => sum + one.pulls.length, 0)
    expect(shown.table.rows).toHaveLength(pulls + triggers.length)
  })

  it('are not yet known on a day before anything of them was on record', () => {
    const { lens } = valuesAndLens('?asof=2025-01-01')
    const { indicators, triggers } = selectIndicators(tables, lens)
    expect(indicators.every(({ moved }) => moved === null)).toBe(true)
    expect(triggers.every(({ date }) => date === null || date <= '2025-01-01')).toBe(true)
  })
})

describe('the load of reviews', () => {
  it('grows with the hold, and says the same in words and numbers', () => {
    const peak = (hold: number) => {
      const { values, lens } = valuesAndLens(`?hold=${hold}`)
      return selectReviewLoad(runsOf(tables, lens, values)).sides[1]?.load.peak?.atMost.atMost ?? 0
    }
    expect(peak(14)).toBeLessThan(peak(90))
    const { values, lens } = valuesAndLens('?hold=90')
    const shown = reviewLoadChart.show(tables, lens, values)
    expect(shown.title).toBe('Reviews open at once, with 90 days each')
    expect(shown.summary).toContain(`at most ${peak(90)} reviews open at once`)
    const row = shown.table.rows.find(([name]) => name === 'Two-tier')
    expect(row?.[2]).toBe(peak(90))
  })
})

describe('cadence', () => {
  it('sets the hold beside gaps and clocks, which come from the analogies', () => {
    const { values, lens } = valuesAndLens()
    const { rows, clocks } = selectCadence(runsOf(tables, lens, values), { tables })
    expect(clocks.map(({ words }) => words)).toEqual([
      '6–8 months',
      '10–12 months',
      '3–5 years',
      '5–9 years',
    ])
    const { table } = cadenceChart.show(tables, lens, values)
    expect(table.rows.map(([name, , gaps]) => [name, gaps])).toEqual(
      rows.map(({ name, gaps }) => [name, gaps.length]),
    )
  })

  it('counts more gaps as shorter under a longer hold', () => {
    const shorter = (hold: number) => {
      const { values, lens } = valuesAndLens(`?hold=${hold}`)
      const { rows } = selectCadence(runsOf(tables, lens, values), { tables })
      return rows.reduce((sum, row) => sum + row.shorter.certain, 0)
    }
    expect(shorter(7)).toBeLessThan(shorter(365))
  })
})

it('draws a mark for each model with an agreement or a test, and says how many there are of each', () => {
  const { values, lens } = valuesAndLens()
  const { rows, signed, documented } = selectTested(runsOf(tables, lens, values))
  const marks = rows.flatMap((row) => row.shown)
  expect(marks.filter((one) => one.signed)).toHaveLength(signed)
  expect(marks.filter((one) => one.tested)).toHaveLength(documented)
  expect(testedChart.show(tables, lens, values).summary).toContain(`${signed} of 103 models`)
})

describe('sensitivity', () => {
  const { values, lens } = valuesAndLens()
  const model = selectSensitivity(runsOf(tables, lens, values))

  it('says of each place what the engine finds there', () => {
    const { facts } = runsOf(tables, lens, values)
    const scenario = tables.scenarios.find(({ id }) => id === 'two-tier')
    const settings = model.rows.flatMap((row) => row.settings)
    expect(new Set(settings.map(({ id }) => id)).size).toBe(settings.length)
    for (const { levers, coverage } of settings) {
      const run = scenario && runScenario(scenario, facts, levers)
      expect(run?.coverage).toEqual(coverage)
    }
  })

  it('puts the widest bar first and every place within its bar', () => {
    const widths = model.rows.map(({ low, high }) => high - low)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    for (const { low, high, settings } of model.rows) {
      for (const { coverage } of settings) {
        expect(coverage.certain / coverage.total).toBeGreaterThanOrEqual(low)
        expect(coverage.atMost / coverage.total).toBeLessThanOrEqual(high)
      }
    }
    expect(sensitivityChart.show(tables, lens, values).summary).toContain(
      `“${model.rows[0]?.name}”`,
    )
  })
})

describe('the decision tree', () => {
  it('presets no odds, and says that anything may come about', () => {
    const { values, lens } = valuesAndLens()
    const shown = treeChart.show(tables, lens, values)
    expect(shown.summary).toMatch(/^No odds are set.* 3 to 68 of 103 models/)
    expect(shown.note).toMatch(/^Odds set by the reader: the evidence gives none/)
  })

  it('multiplies the odds that the reader sets, and says that they are the reader’s', () => {
    const { values, lens } = valuesAndLens(
      '?odds=meta-signs/60/40,open-apart/50/50,congress-licenses/25/75,open-exempt/100/0',
    )
    const { lines, expected, open } = selectTree(runsOf(tables, lens, values), { values })
    const chances = lines.flatMap(({ chance }) => chance ?? [])
    expect(chances.map((chance) => chanceWords(chance))).toEqual([
      '30 %',
      '30 %',
      '10 %',
      '30 %',
      '0 %',
    ])
    expect(open).toEqual([])
    // By hand: 0.3 × 48 + 0.3 × 68 + 0.1 × 3 + 0.3 × 55, and the same with 51 and 55 at most.
    expect(expected.low).toBeCloseTo(51.6)
    expect(expected.high).toBeCloseTo(57.7)
    expect(treeChart.show(tables, lens, values).summary).toMatch(
      /^By odds set by the reader, 52 to 58 of 103 models would be reached\. Likeliest by them: Negotiated compromise, Centralized and Two-tier, 30 % each\.$/,
    )
  })

  it('asks each question once, before its answers', () => {
    const { values, lens } = valuesAndLens()
    const { lines } = selectTree(runsOf(tables, lens, values), { values })
    expect(lines.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 1, 2, 2, 3, 3])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })
})
