import { describe, expect, it } from 'vitest'
import { developersChart } from '#charts/developers/developersChart.ts'
import { selectDevelopers } from '#charts/developers/selectDevelopers.ts'
import { differencesChart } from '#charts/differences/differencesChart.ts'
import { selectDifferences, valueWords } from '#charts/differences/selectDifferences.ts'
import { flowChart } from '#charts/flow/flowChart.ts'
import { selectFlow } from '#charts/flow/selectFlow.ts'
import { movesChart } from '#charts/moves/movesChart.ts'
import { selectMoves } from '#charts/moves/selectMoves.ts'
import { runsOf } from '#charts/runs/runsOf.ts'
import { countMoves, moves } from '#domain/regimes/runs/moves.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'

const PAIRS = [
  '',
  '?scenario=centralized&against=two-tier',
  '?scenario=mandatory-licensing&against=status-quo',
  '?scenario=negotiated-compromise&against=mandatory-licensing',
  '?against=as-found&open=free-licence',
  '?scenario=two-tier&against=two-tier&meta=signs',
]

describe.each(PAIRS)('a pair at “%s”', (search) => {
  const { values, lens } = valuesAndLens(search)
  const { pairs, all } = runsOf(tables, lens, values)
  const [pair] = pairs
  if (!pair) throw new Error('a pair is compared')
  const moved = moves(pair.before, pair.after)

  it('lists as many moves as the engine finds, in list, table and title', () => {
    const model = selectMoves(runsOf(tables, lens, values))
    const listed = model.pairs.flatMap(({ groups }) => groups.flatMap((group) => group.models))
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      moved.map((move) => move.model.id).toSorted(),
    )
    const shown = movesChart.show(tables, lens, values)
    expect(shown.table.rows).toHaveLength(moved.length)
    const title =
      moved.length === 0 ? /^No models move/ : new RegExp(`^(${moved.length}|One) model`)
    expect(shown.title).toMatch(title)
  })

  it('prints beside each model the case that decides on either side', () => {
    const models = selectMoves(runsOf(tables, lens, values)).pairs[0]?.groups.flatMap(
      (one) => one.models,
    )
    for (const { before, after } of models ?? []) {
      expect(before).toMatch(/\((case \d|no case holds|cannot be told)/)
      expect(after).toMatch(/\((case \d|no case holds|cannot be told)/)
    }
  })

  it('draws one square for each model of a developer shown, and frames those that move', () => {
    const { sides, rest, moving } = selectDevelopers(runsOf(tables, lens, values))
    expect(moving).toBe(moved.length)
    for (const side of sides) {
      const squares = [...side.squares.values()].flat()
      expect(squares).toHaveLength(side.coverage.total)
      expect(squares.filter((one) => one.moves)).toHaveLength(moved.length)
    }
    const total = all[0]?.coverage.total ?? 0
    expect(rest.models).toBeLessThanOrEqual(total)
  })

  it('adds up by developer in its table', () => {
    const { table } = developersChart.show(tables, lens, values)
    const at = (name: string) => table.columns.findIndex((column) => column.name === name)
    const sum = table.rows
      .filter((row) => row[at('Regime')] === pair.afterName)
      .reduce((all_, row) => all_ + Number(row[at('Reached before release, certain')]), 0)
    expect(sum).toBe(pair.after.coverage.certain)
  })

  it('lets each model take one ribbon, solid where its review changes', () => {
    const flow = selectFlow(runsOf(tables, lens, values), { values: { flow: 'against' } })
    const sum = (change?: string) =>
      flow.links
        .filter((link) => change === undefined || link.change === change)
        .reduce((all_, { models }) => all_ + models.length, 0)
    expect(sum()).toBe(pair.after.coverage.total)
    const counts = countMoves(moved)
    expect([sum('gains'), sum('loses')]).toEqual([counts.gains, counts.loses])
    const ends = flow.nodes.filter(({ column }) => column === 1)
    expect(ends.reduce((all_, { models }) => all_ + models, 0)).toBe(sum())
    const { table } = flowChart.show(tables, lens, { ...values, flow: 'against' })
    expect(table.rows.map((row) => row[2])).toEqual(flow.links.map(({ models }) => models.length))
  })

  it('lists only what differs, and takes the one side from the other', () => {
    const model = selectDifferences(runsOf(tables, lens, values))
    const { table } = differencesChart.show(tables, lens, values)
    for (const { before, after } of model.rows)
      expect(valueWords(before)).not.toBe(valueWords(after))
    for (const [, before, after, by] of table.rows) {
      if (typeof before === 'number' && typeof after === 'number') expect(by).toBe(after - before)
      // A range where a side is one, such as “−40 to +12”.
      else if (by !== null) expect(by).toMatch(/^([−+]?[\d,]+) to ([−+]?[\d,]+)$/)
    }
    for (const { before, after, by } of model.rows) {
      if (typeof before === 'string' || typeof after === 'string') {
        expect(by).toBeNull()
        continue
      }
      expect(by?.low).toBeGreaterThanOrEqual(after.low - before.high)
      expect(by?.high).toBeLessThanOrEqual(after.high - before.low)
      expect(by?.low).toBeLessThanOrEqual(by?.high ?? Number.NaN)
    }
    const reached = model.rows.find(({ measure }) => measure === 'Reached before release')
    const isAlike =
      pair.before.coverage.certain === pair.after.coverage.certain &&
      pair.before.coverage.atMost === pair.after.coverage.atMost
    expect(reached === undefined).toBe(isAlike)
  })
})

describe('what is compared', () => {
  it('is a scenario with itself by default, so that a lever can be argued with', () => {
    const { values, lens } = valuesAndLens('?against=as-found&open=none')
    const { pairs } = runsOf(tables, lens, values)
    expect(pairs.map(({ beforeName, afterName }) => [beforeName, afterName])).toEqual([
      ['Two-tier, by default', 'Two-tier, as set'],
    ])
    expect(pairs[0]?.before.coverage.certain).toBe(55)
    expect(pairs[0]?.after.coverage.certain).toBe(68)
  })

  it('is every other scenario with one of them', () => {
    const { values, lens } = valuesAndLens('?scenario=all&against=status-quo')
    const { pairs } = runsOf(tables, lens, values)
    expect(pairs.map(({ after }) => after.scenario.id)).toEqual([
      'centralized',
      'two-tier',
      'mandatory-licensing',
      'negotiated-compromise',
    ])
    expect(movesChart.show(tables, lens, values).summary).toMatch(
      /^Against Status quo, .*16 under Two-tier/,
    )
  })

  it('falls back to the default pair where the address names no scenario of the data', () => {
    const { values, lens } = valuesAndLens(
      '?scenario=three-tier&against=anarchy&rules=two-tier/nope',
    )
    const { pairs, levers } = runsOf(tables, lens, values)
    expect(pairs.map(({ before, after }) => [before.scenario.id, after.scenario.id])).toEqual([
      ['centralized', 'two-tier'],
    ])
    expect(levers.variants).toEqual([])
  })

  it('takes the sides the other way round when they are swapped', () => {
    const one = valuesAndLens('?scenario=two-tier&against=status-quo')
    const other = valuesAndLens('?scenario=status-quo&against=two-tier')
    const count = ({ values, lens }: ReturnType<typeof valuesAndLens>) => {
      const [pair] = runsOf(tables, lens, values).pairs
      return pair && countMoves(moves(pair.before, pair.after))
    }
    const [forth, back] = [count(one), count(other)]
    expect([forth?.gains, forth?.loses]).toEqual([back?.loses, back?.gains])
  })
})

it('flows from weights through every regime to reach', () => {
  const { values, lens } = valuesAndLens('?flow=weights')
  const { nodes, links, heads } = selectFlow(runsOf(tables, lens, values), { values })
  expect(heads).toEqual(['Weights', 'Regime', 'Reach'])
  const into = (column: number) =>
    nodes.filter((node) => node.column === column).reduce((sum, { models }) => sum + models, 0)
  expect([into(0), into(1), into(2)]).toEqual([103, 103, 103])
  expect(links.every(({ models }) => models.length > 0)).toBe(true)
})
