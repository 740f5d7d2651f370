import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mockVersions } from '#mocks/dataset.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const idOf = (table: 'sources' | 'disputes', at: number) =>
  String(Object(mockVersions['2026-11-23']?.[table]?.at(at)).id)

it('counts in words that fit one', async () => {
  renderApp('/data?data=2026-06-26&tab=sources')
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
  renderApp('/data?tab=versions')
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
  const { user } = renderApp('/data#versions')
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

it('shows one tab at a time, in the address, and keeps what is typed in its own', async () => {
  const { user } = renderApp('/data')
  const first = await screen.findByRole('tabpanel', { name: 'How numbers are made' })
  expect(await within(first).findByText('Nothing found', { selector: 'em' })).toBeInTheDocument()
  expect(first).not.toHaveTextContent(/\b_\w|\*\*|`/)
  await user.click(screen.getByRole('tab', { name: /^Sources/ }))
  expect(search()).toBe('?tab=sources')
  const panel = await screen.findByRole('tabpanel', { name: 'Sources' })
  expect(screen.getAllByRole('tabpanel')).toEqual([panel])
  await user.type(await within(panel).findByRole('searchbox'), 'epoch')
  expect(search()).toBe('?q=epoch&tab=sources')
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  await waitFor(() =>
    expect(said()).toContainEqual(expect.stringMatching(/\. \d+ of \d+ match(es)? “epoch”\.$/)),
  )
  await user.clear(within(panel).getByRole('searchbox'))
  expect(search()).toBe('?tab=sources')
  expect(within(panel).getByRole('searchbox')).toHaveFocus()
})

it('shows all sources once asked, and goes on with the first of those that it had left out', async () => {
  const { user } = renderApp('/data?tab=sources')
  const panel = await screen.findByRole('tabpanel', { name: 'Sources' })
  const more = await within(panel).findByRole('button', { name: /^Show all \d+$/ })
  expect(within(panel).getAllByRole('listitem')).toHaveLength(40)
  await user.click(more)
  expect(within(panel).getAllByRole('listitem').length).toBeGreaterThan(40)
  expect(more).not.toBeInTheDocument()
  expect(panel.contains(document.activeElement)).toBe(true)
})

it.each([
  ['codebook', 'How stances are coded', 'codebook'],
  ['codebook-stance-silent', 'How stances are coded', 'codebook'],
  [`dispute-${idOf('disputes', 0)}`, 'Where sources disagree', 'disputes'],
  ['cite', 'How to cite', 'cite'],
])('leads #%s to “%s”, and focus with it', async (part, title, tab) => {
  renderApp(`/data#${part}`)
  const panel = await screen.findByRole('tabpanel', { name: title })
  expect(search()).toBe(`?tab=${tab}`)
  expect(window.location.hash).toBe(`#${part}`)
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', part))
  expect(panel.contains(document.activeElement)).toBe(true)
  expect(document.activeElement?.closest('details:not([open])')).toBeNull()
})

it('has a source that a link names among those that it shows', async () => {
  const part = `source-${idOf('sources', -1)}`
  renderApp(`/data#${part}`)
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', part))
})
