import { render } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, it } from 'vitest'
import { StanceBand } from '#marks/StanceBand.tsx'
import { STANCE_LOOKS } from '#marks/stanceLook.ts'

const draw = (props: Partial<ComponentProps<typeof StanceBand>>) =>
  render(
    <svg>
      <StanceBand look="cooperative" x={0} y={0} width={200} height={17} {...props} />
    </svg>,
  ).container.querySelector('svg')

it('gives every look a drawing of its own, in colours of the tokens alone', () => {
  const drawings = STANCE_LOOKS.map((look) => draw({ look })?.innerHTML ?? '')
  expect(new Set(drawings).size).toBe(STANCE_LOOKS.length)
  for (const drawing of drawings) {
    expect(drawing).not.toMatch(/#[\da-f]{3}|rgb|url\(/i)
    expect(drawing).toMatch(/var\(--stance-/)
  }
})

it('draws low confidence otherwise than high, where something is claimed', () => {
  for (const look of ['cooperative', 'compliant', 'negotiating', 'resistant'] as const) {
    expect(draw({ look, confidence: 'low' })?.innerHTML).not.toBe(
      draw({ look, confidence: 'high' })?.innerHTML,
    )
  }
})

it('carries its words only where they fit with room to spare', () => {
  expect(draw({ label: 'Cooperative', width: 100 })).toHaveTextContent('Cooperative')
  expect(draw({ label: 'Cooperative', width: 70 })).toHaveTextContent('')
  expect(draw({ label: 'Cooperative', height: 13 })).toHaveTextContent('')
})

it('leaves words out of rails, fence and line, where they could not be read', () => {
  for (const look of ['compliant', 'resistant', 'silent', 'not-invited'] as const) {
    expect(draw({ look, label: 'Words' })).toHaveTextContent('')
  }
})
