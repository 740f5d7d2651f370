import { describe, expect, it } from 'vitest'
import type { Chart } from '#charts/frame/chart.tsx'
import { registry } from '#charts/registry.ts'
import { leverMoves, type LeverMove } from '#domain/regimes/findings/leverMoves.ts'
import { EVERY_LEVER } from '#domain/regimes/levers/levers.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { readAddress } from '#url/address.ts'
import { leversOf, leverValues, scenariosAddress, type ScenarioValues } from '#url/scenarios.ts'
import { lensOf } from '#url/shared.ts'
import { current, TODAY } from './currentFixture.ts'

/** Where each lever has something to move, if the chart follows it. */
const STARTS = [
  '',
  '?window=all&flow=against',
  '?window=all&threshold=1e25&scenario=status-quo',
  '?window=all&threshold=1e25&scenario=mandatory-licensing&asof=2024-12-31',
]

const movesFrom = (values: ScenarioValues): readonly LeverMove[] => [
  ...[true, false].flatMap((decisions) =>
    current.scenarios.flatMap((scenario) =>
      leverMoves(leversOf(values), { ...current, scenario, asof: TODAY }, { decisions }),
    ),
  ),
  // Not tried where coverage is looked for.
  { lever: 'hold', to: { holdDays: 90 } },
  { lever: 'countries', to: { countries: ['CN'] } },
]

/** What the chart says at an address, in words and numbers. */
function saying(chart: Chart) {
  const tables = Object.fromEntries(chart.needs.map((name) => [name, published(name, TODAY)]))
  return (values: ScenarioValues) => {
    const { title, summary, table } = chart.show(tables, lensOf(values, TODAY), values)
    return JSON.stringify([title, summary, table.rows])
  }
}

const loaded = await Promise.all(registry.map((entry) => entry.load()))
const starts = STARTS.map((search) => readAddress(scenariosAddress, search).values)

describe.each(loaded.filter(({ home }) => home === '/scenarios'))('$id', (chart) => {
  const say = saying(chart)
  const moved = (patches: (values: ScenarioValues) => readonly Partial<ScenarioValues>[]) =>
    starts.some((values) => {
      const before = say(values)
      // A few of each kind are enough to tell.
      const few = patches(values).slice(-12)
      return few.some((patch) => say({ ...values, ...patch }) !== before)
    })

  it('is moved by the levers that it names, and by no other', () => {
    const moving = EVERY_LEVER.filter(({ id }) =>
      moved((values) =>
        movesFrom(values)
          .filter(({ lever }) => lever === id)
          .map(({ to }) => leverValues({ ...leversOf(values), ...to })),
      ),
    ).map(({ id }) => id)
    expect(moving.toSorted()).toEqual([...(chart.movable?.levers ?? [])].toSorted())
  })

  it('speaks of the regimes that it says', () => {
    // One that is compared with itself is compared with how it was found.
    const others = (...ids: readonly string[]) =>
      current.scenarios.map(({ id }) => id).filter((id) => !ids.includes(id))
    const follows = {
      looked: moved(({ against }) => others(against).map((scenario) => ({ scenario }))),
      against: moved(({ scenario }) => others(scenario).map((against) => ({ against }))),
    }
    const regimes = chart.movable?.regimes ?? 'all'
    expect(follows).toEqual({ looked: regimes !== 'all', against: regimes === 'pair' })
  })
})

it('is said of every chart of the record that nothing moves it', () => {
  const still = loaded.filter(({ movable }) => movable === null)
  expect(still.filter(({ home }) => home !== '/scenarios').length).toBeGreaterThan(8)
  expect(still.map(({ id }) => id)).toContain('indicators')
})
