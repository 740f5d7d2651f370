import { converter, differenceCiede2000, wcagLuminance, type Color, type Lrgb } from 'culori'
import { expect, it } from 'vitest'
import { colourOf } from '#tests/styles/tokenColours.ts'

/**
 * Dichromacy at full strength, on linear RGB. G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A
 * Physiologically-based Model for Simulation of Color Vision Deficiency, 2009.
 */
const MATRICES = {
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const

const toLinear = converter('lrgb')
const clamped = (value: number) => Math.min(1, Math.max(0, value))

const through =
  (matrix: readonly number[]) =>
  (hex: string): Lrgb => {
    const { r, g, b } = toLinear(hex) ?? { r: 0, g: 0, b: 0 }
    const row = (from: number) =>
      clamped((matrix[from] ?? 0) * r + (matrix[from + 1] ?? 0) * g + (matrix[from + 2] ?? 0) * b)
    return { mode: 'lrgb', r: row(0), g: row(3), b: row(6) }
  }

const EYES: Readonly<Record<string, (hex: string) => Color | string>> = {
  normal: (hex) => hex,
  protan: through(MATRICES.protan),
  deutan: through(MATRICES.deutan),
  tritan: through(MATRICES.tritan),
  grey: (hex) => {
    const light = wcagLuminance(hex)
    return { mode: 'lrgb', r: light, g: light, b: light }
  },
}

const SETS = {
  stance: [
    'stance-cooperative',
    'stance-compliant',
    'stance-negotiating-foot',
    'stance-resistant',
    'stance-silent',
  ],
  reach: ['reach-must', 'reach-may', 'reach-hosts', 'reach-after', 'reach-none'],
}

const cases = Object.entries(SETS).flatMap(([name, tokens]) =>
  Object.keys(EYES).flatMap((eye) =>
    (['light', 'dark'] as const).map((theme) => ({ name, tokens, eye, theme })),
  ),
)

it.each(cases)('tells the fills of $name apart: $theme, $eye', ({ tokens, eye, theme }) => {
  const distance = differenceCiede2000()
  const see = EYES[eye] ?? ((hex: string) => hex)
  const seen = tokens.map((token) => see(colourOf(theme, token)))
  const pairs = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other, offset) => ({
      pair: `${tokens[index]} and ${tokens[index + 1 + offset]}`,
      apart: distance(one, other),
    })),
  )
  expect(pairs).toHaveLength((tokens.length * (tokens.length - 1)) / 2)
  for (const { pair, apart } of pairs) expect(apart, pair).toBeGreaterThanOrEqual(6)
})
