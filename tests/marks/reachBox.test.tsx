import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReachBox } from '#marks/ReachBox.tsx'
import { REACH_LOOKS } from '#marks/reachLook.ts'

it('looks its own for each class of reach without its colour, but for full and empty', () => {
  const shapes = REACH_LOOKS.map((look) => {
    const { container } = render(
      <svg>
        <ReachBox look={look} x={0} y={0} width={26} height={12} />
      </svg>,
    )
    return container.innerHTML.replaceAll(/(fill|stroke)="var[^"]*"/g, '')
  })
  // Those two are the darkest and the palest, in forced colours too.
  expect(new Set(shapes).size).toBe(REACH_LOOKS.length - 1)
})
