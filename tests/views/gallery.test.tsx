import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CHART_GROUPS, registry } from '#charts/registry.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'

/** The code of the chart that is open, once asked for. */
async function codeOf(name: string, user: ReturnType<typeof renderApp>['user']) {
  const frame = await screen.findByTitle<HTMLIFrameElement>(name)
  const data = { type: 'oversight-atlas:height', chart: 'coverage', height: 612 }
  act(() => {
    window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }))
  })
  expect(screen.queryByText(/^<div data-oversight-box/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Embed code' }))
  const chart = screen.getByRole('region', { name })
  await waitFor(() => expect(chart).toHaveTextContent(/for certain/))
  return within(chart).getByText(/^<div data-oversight-box/).textContent
}

it('lists every chart once, in its group, and loads none', async () => {
  renderApp('/charts?asof=2026-06-01')
  await screen.findByRole('heading', {
    level: 1,
    name: `${registry.length} charts for your own pages`,
  })
  const listed = Object.entries(CHART_GROUPS).flatMap(([group, title]) => {
    const links = within(screen.getByRole('region', { name: title })).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(
      registry.filter((chart) => chart.group === group).map(({ name }) => name),
    )
    return links
  })
  expect(listed).toHaveLength(registry.length)
  expect(listed[0]).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/charts\?asof=2026-06-01&chart=/),
  )
  expect(document.querySelector('iframe')).toBeNull()
})

it('opens one chart, with its neighbors and the way back', async () => {
  const { user } = renderApp('/charts')
  await user.click(await screen.findByRole('link', { name: 'Coverage by scenario' }))
  expect(search()).toBe('?chart=coverage')
  const charts = await screen.findByRole('navigation', { name: 'Charts' })
  expect(within(charts).getAllByRole('link')).toHaveLength(3)
  await user.click(within(charts).getByRole('link', { name: 'All charts' }))
  expect(search()).toBe('')
})

it('leads a link to the part that a chart had to the chart, and focus with it', async () => {
  renderApp('/charts?width=320#chart-coverage')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'chart-coverage'))
  expect(search()).toBe('?chart=coverage&width=320')
})

it('says so where there is no such chart, and shows the index', async () => {
  renderApp('/charts?chart=coverag')
  expect(await screen.findByText(/there is no chart “coverag”/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'coverage' })).toHaveAttribute(
    'href',
    '/charts?chart=coverage',
  )
  expect(screen.getByRole('link', { name: 'Coverage by scenario' })).toBeVisible()
})

it('offers a pinned code that later defaults cannot change, with the point in words for readers without scripts', async () => {
  const { user } = renderApp('/charts?chart=coverage')
  const code = await codeOf('Coverage by scenario', user)
  expect(code).toContain('v=2&amp;asof=2026-11-23&amp;data=2026-11-23&amp;scenario=two-tier')
  expect(code).toContain('window=since-2025')
  expect(code).toContain('height="604"')
  expect(code).toMatch(/<noscript><p>\S.* for certain, .*<a href="[^"]*\/scenarios\?v=2/)
})

it('offers a live code that names no day', async () => {
  const { user } = renderApp('/charts?chart=coverage&link=live')
  const code = await codeOf('Coverage by scenario', user)
  expect(code).toContain('?v=2&amp;scenario=two-tier')
  expect(code).not.toMatch(/(data|asof)=/)
})
