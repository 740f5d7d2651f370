import { runsOf } from '#charts/runs/runsOf.ts'
import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import CadencePlot from '#charts/cadence/CadencePlot.tsx'
import { selectCadence } from '#charts/cadence/selectCadence.ts'
import { selectTree } from '#charts/decision-tree/selectTree.ts'
import { treeLayout } from '#charts/decision-tree/treeLayout.ts'
import TreePlot from '#charts/decision-tree/TreePlot.tsx'
import { textWidth } from '#ui/textWidth.ts'
import { valuesAndLens, tables } from '#tests/charts/scenarioFixture.ts'

const WIDTH = 320

/** Each line of words as it is set: where it begins and ends. */
function lines(container: HTMLElement) {
  return [...container.querySelectorAll('text')].flatMap((text) => {
    const size = Number(text.getAttribute('font-size'))
    const anchor = text.getAttribute('text-anchor') ?? 'start'
    const rows: { x: number; words: string }[] = []
    const parts =
      text.querySelectorAll('tspan').length > 0 ? text.querySelectorAll('tspan') : [text]
    for (const part of parts) {
      const x = part === text || part.hasAttribute('x') || rows.length === 0
      const start = Number(part.getAttribute('x') ?? text.getAttribute('x'))
      const last = rows.at(-1)
      if (x || !last) rows.push({ x: start, words: part.textContent })
      else last.words += part.textContent
    }
    return rows.map(({ x, words }) => {
      const width = textWidth(words, size)
      const from =
        x +
        Number(text.getAttribute('dx')) -
        (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
      return { words, from, to: from + width }
    })
  })
}

function expectWithin(container: HTMLElement) {
  const found = lines(container)
  expect(found.length).toBeGreaterThan(4)
  for (const { words, from, to } of found) {
    expect(from, words).toBeGreaterThanOrEqual(-0.01)
    expect(to, words).toBeLessThanOrEqual(WIDTH)
  }
}

it.each(['', '?hold=730', '?hold=1'])('cuts no word of the cadence at 320 pixels: %s', (search) => {
  const { values, lens } = valuesAndLens(search)
  const model = selectCadence(runsOf(tables, lens, values), { tables })
  const { container } = render(<CadencePlot model={model} width={WIDTH} height={400} />)
  expect(lines(container).map(({ words }) => words)).toContain('1 day')
  expectWithin(container)
})

it.each(['', '?odds=meta-signs/60/40', '?odds=meta-signs/60/40,open-apart/35/65'])(
  'breaks a long question of the tree at 320 pixels, and gives it the height: %s',
  (search) => {
    const { values, lens } = valuesAndLens(search)
    const model = selectTree(runsOf(tables, lens, values), { values })
    const { container } = render(<TreePlot model={model} width={WIDTH} height={400} />)
    expect(container.textContent).toContain('Do its terms')
    expectWithin(container)
    expect(treeLayout(model, WIDTH).height).toBeGreaterThan(model.lines.length * 50)
  },
)

it.each([320, 700, 1148])(
  'draws the bars of the tree on one scale, each in its own line, at %d pixels',
  (width) => {
    const { values, lens } = valuesAndLens('?meta=signs')
    const model = selectTree(runsOf(tables, lens, values), { values })
    const at = treeLayout(model, width)
    const bars = model.lines.flatMap(({ coverage }, index) =>
      coverage
        ? [{ ...at.bar(index), top: at.top(index), end: at.top(index) + at.heightOf(index) }]
        : [],
    )
    expect(bars).toHaveLength(5)
    expect(new Set(bars.map((bar) => `${bar.x} ${bar.width}`)).size).toBe(1)
    for (const bar of bars) {
      expect(bar.y).toBeGreaterThan(bar.top)
      expect(bar.y + 12).toBeLessThanOrEqual(bar.end)
      expect(bar.x + bar.width).toBeLessThanOrEqual(width)
    }
  },
)
