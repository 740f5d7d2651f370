import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'

/** The code of a chart, once its preview has said that it is drawn. */
async function codeOf(name: string) {
  const frame = await screen.findByTitle<HTMLIFrameElement>(name)
  const data = { type: 'oversight-atlas:height', chart: 'coverage', height: 612 }
  act(() => {
    window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }))
  })
  const chart = screen.getByRole('region', { name })
  await waitFor(() => expect(chart).toHaveTextContent(/for certain/))
  return within(chart).getByText(/^<iframe/).textContent
}

it('offers a pinned code that later defaults cannot change, with the point in words for readers without scripts', async () => {
  renderApp('/charts')
  const code = await codeOf('Coverage by scenario')
  expect(code).toContain('v=1&amp;asof=2026-11-23&amp;data=2026-11-23&amp;scenario=two-tier')
  expect(code).toContain('window=since-2025')
  expect(code).toContain('height="612"')
  expect(code).toMatch(/<noscript><p>\S.* for certain, .*<a href="[^"]*\/scenarios\?v=1/)
})

it('offers a live code that names no day', async () => {
  renderApp('/charts?link=live')
  const code = await codeOf('Coverage by scenario')
  expect(code).toContain('?v=1&amp;scenario=two-tier')
  expect(code).not.toMatch(/(data|asof)=/)
})
