import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const headline = () => screen.findByRole('heading', { level: 1 })
const standing = () => screen.findByRole('figure', { name: /^Where each company stands/ })

describe('the overview', () => {
  it('answers the question in a sentence, and proves it in a table', async () => {
    renderApp('/')
    expect(await headline()).toHaveTextContent(
      'Three US developers let the government test models before release. Meta is the open question.',
    )
    expect(screen.getByText(/^Meta has been in talks since 23 June 2026\./)).toBeVisible()
    const rows = within(await standing()).getAllByRole('row')
    const meta = rows.find((row) => within(row).queryByRole('rowheader', { name: 'Meta' }))
    if (!meta) throw new Error('no row for Meta')
    expect(within(meta).getByText('Negotiating')).toBeVisible()
    expect(within(meta).getByText('23 Jun 2026')).toBeVisible()
    expect(within(meta).getByText('Unknown')).toBeVisible()
    expect(within(meta).getByText('low confidence')).toBeInTheDocument()
    expect(within(meta).getByText(/Resistant 20 May 2026 to about 22 Jun 2026/)).toBeInTheDocument()
  })

  it('leads from a row to its company, and from its stance to the evidence', async () => {
    renderApp('/?asof=2026-07-01')
    const table = await standing()
    expect(within(table).getByRole('link', { name: 'Meta' })).toHaveAttribute(
      'href',
      '/company/meta?asof=2026-07-01',
    )
    expect(within(table).getByRole('link', { name: 'Negotiating' })).toHaveAttribute(
      'href',
      '/compare?asof=2026-07-01&cell=meta.stance',
    )
  })

  it('takes everything back together as of a day', async () => {
    renderApp('/?asof=2025-03-01')
    expect(await headline()).toHaveTextContent(/^OpenAI and Anthropic let the government test/)
    const table = await standing()
    expect(within(table).queryByText('Negotiating')).not.toBeInTheDocument()
    expect(within(table).getByText(/^As of 1 March 2025, of four companies/)).toBeVisible()
    const lately = await screen.findByRole('region', { name: 'What changed lately' })
    expect(within(lately).getByRole('link', { name: 'All 4 events' })).toHaveAttribute(
      'href',
      '/timeline?asof=2025-03-01',
    )
    expect(
      await screen.findByText(/^None of six indicators had moved by 1 March 2025/),
    ).toBeVisible()
    expect(screen.getByRole('heading', { name: 'In force on 1 March 2025' })).toBeVisible()
    expect(screen.getByText(/^The status of an act is that of 23 November 2026/)).toBeVisible()
  })

  it('shows what the seed article says, and that it watches no signs', async () => {
    renderApp('/?data=2026-06-26')
    expect(await headline()).toHaveTextContent(
      'Three US developers are said to let the government test models before release. Meta is on record against it.',
    )
    expect(await screen.findByText('This version of the data watches no indicators.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'What the first reports got wrong' })).toBeNull()
  })

  it('lists the latest events, newest first, each with a link to its page', async () => {
    renderApp('/')
    const lately = await screen.findByRole('region', { name: 'What changed lately' })
    const [first] = within(lately).getAllByRole('listitem')
    if (!first) throw new Error('no event')
    expect(within(first).getByText(/28 Jul 2026 · \w+ confidence/)).toBeVisible()
    expect(within(first).getByRole('link')).toHaveAttribute(
      'href',
      '/event/pacing-the-frontier-letter',
    )
  })

  it('narrows the table and the events to a company, and keeps the answer whole', async () => {
    renderApp('/?who=meta')
    expect(await headline()).toHaveTextContent(/^Three US developers let/)
    const headers = within(await standing()).getAllByRole('rowheader')
    expect(headers.map(({ textContent }) => textContent)).toEqual([
      'Developers with an agreement or a position on record',
      'Meta',
    ])
    const lately = await screen.findByRole('region', { name: 'What changed lately' })
    expect(within(lately).queryByText(/Illinois|House passes/)).not.toBeInTheDocument()
  })

  it('says what to do where no event is in view', async () => {
    renderApp('/?asof=2020-01-01')
    expect(await headline()).toHaveTextContent(/^Nothing is on record yet/)
    expect(await screen.findByText(/^No event is on record in this view/)).toBeVisible()
    expect(screen.getByText('The first stance in this data begins on 21 July 2023.')).toBeVisible()
  })

  it('leads to what the first reports got wrong', async () => {
    renderApp('/')
    expect(
      await screen.findByRole('link', { name: 'What the first reports got wrong' }),
    ).toHaveAttribute('href', '/compare?against=2026-06-26')
  })

  it('fetches no source until a reader asks for the evidence', async () => {
    const asked: string[] = []
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname))
    const { user } = renderApp('/')
    await standing()
    await user.click(await screen.findByText(/^See each of the/))
    expect(asked.some((path) => path.endsWith('/events.json'))).toBe(true)
    expect(asked.filter((path) => /sources|models|positions|scenarios/.test(path))).toEqual([])
    const [evidence] = screen.getAllByText(/^(one|two|three|four) sources?$/)
    if (!evidence) throw new Error('no evidence')
    await user.click(evidence)
    await waitFor(() => expect(asked.some((path) => path.endsWith('/sources.json'))).toBe(true))
    server.events.removeAllListeners()
  })

  it('keeps the answer where the events fail, and gets them on a retry', async () => {
    server.use(faulty('events', 'broken', { once: true }))
    const { user } = renderApp('/')
    expect(await headline()).toHaveTextContent(/^Three US developers let/)
    const alerts = await screen.findAllByRole('alert')
    expect(alerts[0]).toHaveTextContent(/events\.json.*503/)
    for (const button of screen.getAllByRole('button', { name: 'Try again' })) {
      await user.click(button)
    }
    expect(await screen.findByRole('region', { name: 'What changed lately' })).toBeVisible()
  })

  it('is left by choosing a company', async () => {
    const { user } = renderApp('/?asof=2026-07-01')
    await user.click(within(await standing()).getByRole('link', { name: 'Google' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Google has let/ })).toBeVisible()
    expect(window.location.pathname + search()).toBe('/company/google?asof=2026-07-01')
  })
})

it('keeps its table where the disputes are lost, and says that they are not marked', async () => {
  server.use(faulty('disputes', 'missing'))
  renderApp('/')
  expect(await screen.findByText('Disagreement of sources is not marked here.')).toBeVisible()
  expect(within(await standing()).getByRole('table')).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'In force today' })).toBeVisible()
  expect(screen.getAllByRole('alert')).toHaveLength(1)
})
