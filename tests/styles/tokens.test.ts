import { wcagContrast } from 'culori'
import { expect, it } from 'vitest'
import { colourOf, tokenColours, type Theme } from './tokenColours.ts'

const THEMES: readonly Theme[] = ['light', 'dark', 'print']
const contrast = (theme: Theme, token: string, on: string) =>
  wcagContrast(colourOf(theme, token), colourOf(theme, on))

it('writes the dark theme down twice, and the same both times', () => {
  expect(tokenColours('dark').size).toBeGreaterThan(20)
  expect(tokenColours('dark, chosen')).toEqual(tokenColours('dark'))
})

it('gives every colour of the light theme a dark one', () => {
  expect([...tokenColours('dark').keys()]).toEqual([...tokenColours('light').keys()])
})

it.each(THEMES)('keeps text readable on the page (%s)', (theme) => {
  for (const ground of ['paper', 'sunk']) {
    for (const text of ['ink', 'ink-2', 'ink-3']) {
      expect(contrast(theme, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
  expect(contrast(theme, 'ink', 'marker')).toBeGreaterThanOrEqual(4.5)
})

it.each(THEMES)('keeps words and numbers readable on a fill (%s)', (theme) => {
  const on: readonly (readonly [text: string, fill: string])[] = [
    ['paper', 'stance-cooperative'],
    ['ink', 'stance-negotiating'],
    ['paper', 'reach-must'],
    ['paper', 'reach-may'],
    ['ink', 'reach-hosts'],
    ['ink', 'reach-after'],
    ['ink', 'reach-none'],
  ]
  for (const [text, fill] of on) {
    expect(contrast(theme, text, fill), `${text} on ${fill}`).toBeGreaterThanOrEqual(4.5)
  }
})

it.each(THEMES)('gives everything that is drawn a boundary that can be seen (%s)', (theme) => {
  const boundaries = [
    'line-2',
    'hatch',
    'reach-must',
    'reach-may',
    'reach-edge',
    ...['cooperative', 'compliant', 'negotiating', 'resistant', 'silent'].map(
      (stance) => `stance-${stance}-edge`,
    ),
  ]
  for (const boundary of boundaries) {
    expect(contrast(theme, boundary, 'paper'), boundary).toBeGreaterThanOrEqual(3)
  }
})
