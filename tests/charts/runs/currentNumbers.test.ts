import fc from 'fast-check'
import { csvParseRows } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { toCsv } from '#charts/frame/toCsv.ts'
import { REACH_BANDS } from '#domain/regimes/rule/reach.ts'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { runScenario } from '#domain/regimes/runs/scenarioRun.ts'
import {
  DEFAULTS,
  plainCounts,
  type Counts,
  type Setting,
} from '#tests/domain/regimes/plainReading.ts'
import { coverageAt, current, searchOf, TODAY } from './currentFixture.ts'

// Of whichever version is current. That a plain reading of the rules finds the same is all that is known beforehand.

const { scenarios, regimes, models, actors } = current
const scenarioOf = (id: string) => {
  const scenario = scenarios.find((one) => one.id === id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return scenario
}
const plain = (id: string, setting: Setting): Counts =>
  plainCounts(scenarioOf(id), { models, regimes, actors, day: TODAY }, setting)

/** What a table row of one scenario has to say under a setting. */
const rowOf = (id: string, setting: Setting) => {
  const { certain, atMost, total, bands } = plain(id, setting)
  return [certain, atMost, total, ...bands]
}

const engine = (id: string, setting: Setting): Counts | undefined => {
  const facts = { models, regimes, actors, asof: TODAY }
  const found = runScenario(scenarioOf(id), facts, { ...DEFAULT_LEVERS, ...setting })
  if (!found) return undefined
  const { certain, atMost, total, byBand } = found.coverage
  return { certain, atMost, total, bands: REACH_BANDS.map((band) => byBand[band]) }
}

const developers = [...new Set(models.map(({ developer }) => developer))]
const variants = scenarios.flatMap(({ id, variants: all }) => all.map((one) => `${id}:${one.id}`))

/** Any place of any lever that changes coverage, as an address can hold them: one that ends before it begins is none. */
const anySetting = fc
  .record<Setting>({
    // One rule a scenario, as an address has it.
    variants: fc.uniqueArray(fc.constantFrom(...variants), {
      selector: (name) => name.split(':')[0],
      maxLength: 3,
    }),
    open: fc.constantFrom('as-written', 'any-download', 'free-licence', 'none'),
    threshold: fc.constantFrom(null, 1e24, 1e25, 3e25, 1e26),
    signed: fc.constantFrom('at-release', 'today', 'set'),
    signatories: fc.subarray(developers, { maxLength: 6 }),
    meta: fc.constantFrom('on-record', 'signs', 'exempt', 'refuses'),
    countries: fc.constantFrom([], ['US'], ['US', 'CN'], ['FR']),
    tiers: fc.subarray(['flagship', 'standard', 'small']),
    from: fc.constantFrom(null, '2025-01-01', '2026-06-02', '2026-10-01'),
    to: fc.constantFrom(null, '2026-12-31', '2026-06-30', '2026-10-15'),
    imputed: fc.boolean(),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)

describe.each(scenarios.map(({ id }) => id))('%s', (id) => {
  it('reaches as many models as a plain reading of its rule does', () => {
    const { bands, total } = plain(id, DEFAULTS)
    expect(bands.reduce((sum, count) => sum + count, 0)).toBe(total)
    expect(total).toBeGreaterThan(50)
    expect(engine(id, DEFAULTS)).toEqual(plain(id, DEFAULTS))
  })

  it('does so by each of its rules, over models of all years', () => {
    for (const variant of variants.filter((name) => name.startsWith(`${id}:`))) {
      const setting = { ...DEFAULTS, variants: [variant], from: null }
      expect(engine(id, setting), variant).toEqual(plain(id, setting))
    }
  })

  it('does so wherever the levers stand', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        expect(engine(id, setting)).toEqual(plain(id, setting))
      }),
      { numRuns: 60 },
    )
  })
})

it('has the same numbers in the table of the bars and in its file, wherever the levers stand', () => {
  // The rule in words is tested by itself.
  const numbered = (rows: readonly (readonly unknown[])[]) =>
    rows.map(([name, , ...numbers]) => [name, ...numbers])
  fc.assert(
    fc.property(anySetting, (setting) => {
      const counted = scenarios
        .map(({ id, name }) => [name.split(':')[0], ...rowOf(id, setting)])
        .filter((row) => Number(row[3]) > 0)
      const { table } = coverageAt(searchOf(setting))
      expect(numbered(table.rows)).toEqual(counted)
      const [, ...rows] = csvParseRows(toCsv(table, { bom: false }))
      expect(numbered(rows)).toEqual(counted.map((row) => row.map(String)))
    }),
    { numRuns: 25, examples: [[DEFAULTS]] },
  )
})
