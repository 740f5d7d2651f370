import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

describe('the page of the search', () => {
  it('is an index of everything to read while nothing is asked', async () => {
    renderApp('/search?asof=2026-06-01')
    const index = within(await screen.findByRole('region', { name: 'Everything there is to read' }))
    expect(await index.findByRole('link', { name: 'Meta' })).toHaveAttribute(
      'href',
      '/company/meta?asof=2026-06-01',
    )
    for (const kind of [/companies$/, /events?$/, /models?$/, /charts$/, /methods$/, /pages$/]) {
      expect(index.getAllByText(kind)[0]).toBeInTheDocument()
    }
    expect(index.queryByText(/(Jul|Aug|Sep|Oct|Nov) 2026/)).toBeNull()
  })

  it('lists what the words of its address find, with links that leave the words behind', async () => {
    renderApp('/search?q=meta%20sign&asof=2026-11-01')
    expect(await screen.findByText(/^\d+ found: 1 company, /)).toBeVisible()
    expect(document.title).toBe('“meta sign” · Find · Oversight Atlas')
    const company = within(screen.getByRole('region', { name: /^Company/ })).getByRole('link')
    expect(company).toHaveAttribute('href', '/company/meta?asof=2026-11-01')
  })

  it('puts the first letter into the history, and the others in its place', async () => {
    const { user } = renderApp('/search')
    const input = await screen.findByRole('searchbox', { name: 'Words to find' })
    const before = window.history.length
    await user.click(input)
    await user.paste('cais')
    await user.keyboard('i')
    expect(search()).toBe('?q=caisi')
    expect(window.history.length).toBe(before + 1)
    expect(await screen.findByText(/^\d+ found: /)).toBeVisible()
    await user.clear(input)
    await waitFor(() => expect(screen.getByText('Everything there is to read')).toBeVisible())
  })

  it('shows all of a group where it is asked to', async () => {
    const { user } = renderApp('/search?q=meta')
    const all = await screen.findByRole('button', { name: /^All \d+ answers$/ })
    const [many] = /\d+/.exec(all.textContent) ?? []
    await user.click(all)
    const region = screen.getByRole('region', { name: /^Answers/ })
    await waitFor(() => expect(within(region).getAllByRole('listitem')).toHaveLength(Number(many)))
  })

  it('has a form that leads there without a script', async () => {
    renderApp('/search')
    const form = await screen.findByRole('search')
    expect(form).toHaveAttribute('action', '/search')
    expect(within(form).getByRole('searchbox')).toHaveAttribute('name', 'q')
  })
})
