import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

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

it('tells what each version changed, corrections apart from additions', async () => {
  const line = { about: 'events', what: 'Something came.', why: 'It was found.' }
  server.use(
    http.get('*/data/changes.json', () =>
      HttpResponse.json([
        { version: '2026-11-23', changes: ['Much.'], corrections: [], additions: [line] },
      ]),
    ),
  )
  renderApp('/data')
  expect(await screen.findByText('Much.')).toBeVisible()
  expect(screen.getByText('One addition')).toBeVisible()
  expect(screen.queryByText(/correction/)).not.toBeInTheDocument()
  expect(screen.getByText('Something came.').parentElement).toHaveTextContent(
    'Something came. Reason: It was found.',
  )
  expect(screen.getByText('What it changed is not listed.')).toBeVisible()
})

it('loses no more than what versions changed where that fails, and tries again', async () => {
  server.use(
    http.get('*/data/changes.json', () => new HttpResponse('No', { status: 503 }), { once: true }),
  )
  const { user } = renderApp('/data')
  const [said] = await screen.findAllByRole('alert')
  if (!said) throw new Error('nothing is said')
  expect(said).toHaveTextContent(
    'What the data of 23 November 2026 changed could not be loaded. changes.json: the server answered 503',
  )
  expect(screen.getByText('actors.json', { selector: '#version-2026-11-23 a' })).toBeInTheDocument()
  await user.click(within(said).getByRole('button', { name: 'Try again' }))
  await waitFor(() =>
    expect(screen.getAllByText('Rows for tests and for trying the site.')).toHaveLength(2),
  )
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
