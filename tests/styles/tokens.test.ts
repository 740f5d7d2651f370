import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import { expect, it } from 'vitest'
import { colourOf, PAIRS, type Theme } from './tokenColours.ts'

const SHEET = readFileSync('src/styles/tokens.css', 'utf8')
const THEMES: readonly Theme[] = ['light', 'dark', 'print']
const contrast = (theme: Theme, token: string, on: string) =>
  wcagContrast(colourOf(theme, token), colourOf(theme, on))

it('has a light and a dark value for every colour, and no theme with a list of its own', () => {
  expect(PAIRS.size).toBeGreaterThan(20)
  // What is not a pair is a shadow, half transparent, or made of another token.
  const others = SHEET.match(/^ {4}--[\w-]+: (?!light-dark\(#).*#[\da-f]{3,8}.*$/gm) ?? []
  expect(others).toEqual([])
  for (const theme of ["[data-theme='light'] {", "[data-theme='dark'] {"]) {
    expect(SHEET.split(theme)).toHaveLength(2)
    expect(SHEET.split(theme)[1]).toMatch(/^\s*color-scheme: (light|dark);\s*\}/)
  }
  expect(SHEET).not.toContain('prefers-color-scheme')
})

it.each(THEMES)('keeps text readable on the page (%s)', (theme) => {
  for (const background of ['paper', 'sunk']) {
    for (const text of ['ink', 'ink-2', 'ink-3']) {
      expect(contrast(theme, text, background), `${text} on ${background}`).toBeGreaterThanOrEqual(
        4.5,
      )
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

it.each(THEMES)('tells stances apart by a shape that can be seen on their fill (%s)', (theme) => {
  // The rails of one, and how full the vessel of the other is.
  for (const stance of ['compliant', 'negotiating']) {
    const shape = contrast(theme, `stance-${stance}-edge`, `stance-${stance}`)
    expect(shape, stance).toBeGreaterThanOrEqual(3)
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
