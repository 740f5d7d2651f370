import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Markdown } from '#ui/Markdown.tsx'

it('opens another site in a new tab, and says so', () => {
  render(<Markdown line="As [the order](https://example.org/order) has it" />)
  const link = screen.getByRole('link', { name: 'the order (new tab)' })
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noreferrer')
})
