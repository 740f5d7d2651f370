import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

it('counts in words that fit one', async () => {
  renderApp('/data?data=2026-06-26')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    /^One source stands behind \S+ events and \S+ stance periods$/,
  )
  expect(await screen.findByText('One source.')).toBeVisible()
  expect(document.body).not.toHaveTextContent(/\b1 sources\b/)
})

it('counts many in digits', async () => {
  renderApp('/data?q=meta')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    /^\d+ sources stand behind /,
  )
  expect(await screen.findByText(/^\d+ of \d+ match(es)? “meta”\.$/)).toBeVisible()
})
