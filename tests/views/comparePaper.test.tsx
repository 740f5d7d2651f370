import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

it('numbers its sources on paper, in each cell and in a list, and has nothing to press in its head', async () => {
  renderApp('/compare?data=2026-11-23')
  await screen.findByRole('table', { name: /^Companies compared/ })
  const table = within(screen.getByRole('table', { name: /^Companies compared/ }))
  expect(table.getByRole('button', { name: 'Open weights' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull()
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  // Browsers repeat no head that has a button.
  for (const head of table.getAllByRole('columnheader')) {
    expect(within(head).queryByRole('button')).toBeNull()
  }
  const numbers = table
    .getAllByText(/\[[\d–, ]+\]$/)
    .flatMap(({ textContent }) => [
      ...(/\[([\d–, ]+)\]$/.exec(textContent)?.[1]?.match(/\d+/g) ?? []),
    ])
    .map(Number)
  const list = () => screen.getByRole('heading', { name: 'Sources' }).nextElementSibling
  await waitFor(() => expect(list()?.matches('ol')).toBe(true))
  expect(numbers.length).toBeGreaterThan(10)
  expect(Math.max(...numbers)).toBe(list()?.children.length)
  expect(Math.min(...numbers)).toBe(1)
  act(() => {
    window.dispatchEvent(new Event('afterprint'))
  })
  expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull()
})
