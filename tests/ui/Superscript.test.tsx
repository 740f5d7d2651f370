import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Superscript } from '#ui/Superscript.tsx'

it('reads an exponent out that is raised already', () => {
  render(
    <h2>
      <Superscript text="Above 10²⁵, not 10" />
    </h2>,
  )
  expect(
    screen.getByRole('heading', { name: 'Above 10 to the power of 25, not 10' }),
  ).toHaveTextContent('10²⁵')
})

it('reads an exponent out as a power, and shows and copies it as it is given', () => {
  render(
    <h2>
      <Superscript text="At least 10^25 FLOP" />
    </h2>,
  )
  const heading = screen.getByRole('heading', { name: 'At least 10 to the power of 25 FLOP' })
  expect(heading.querySelector('sup')).toHaveTextContent('25')
  expect(heading.querySelector('[aria-hidden]')).toHaveTextContent('^25')
})
