import { expect, it } from 'vitest'
import { embedHeights, heightByWidth } from '#share/embedHeights.ts'
import { shownOf } from './shownFixture.ts'

it('is no taller than a fold, but where it is asked for as a whole', () => {
  const tall = { ...shownOf('?who=meta'), height: () => 5000 }
  expect(Math.max(...embedHeights(tall, { whole: false, controls: 'levers' }))).toBeLessThan(1200)
  expect(Math.min(...embedHeights(tall, { whole: true, controls: 'none' }))).toBeGreaterThan(5000)
})

it.each([
  [[900, 500, 450], 'clamp(450px, max(1237px + -105%, 570px + -10%), 1080px)'],
  [[400, 500, 900], 'clamp(400px, max(316px + 26%, -60px + 80%), 1080px)'],
  [[400, 900, 1000], 'clamp(400px, min(-21px + 132%, 760px + 20%), 1200px)'],
] as const)('follows the width from %j', (heights, length) => {
  expect(heightByWidth(heights)).toBe(length)
  // What the length comes to at each width.
  for (const [index, width] of [320, 700, 1200].entries()) {
    const value = length.match(/(max|min)\((.*)px \+ (.*)%, (.*)px \+ (.*)%\)/)?.slice(1)
    const [which, ...parts] = value ?? []
    const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number)
    const lines = [a + (b * width) / 100, c + (d * width) / 100]
    const at = which === 'max' ? Math.max(...lines) : Math.min(...lines)
    expect(Math.abs(at - (heights[index] ?? 0))).toBeLessThan(8)
  }
})
