import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

const section = (name: string | RegExp) => screen.findByRole('region', { name })

describe('an event’s page', () => {
  it('tells it in full: when, what, who, which way it bears and on whose word', async () => {
    renderApp('/event/nyt-meta-pressed-on-reviews')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Officials reported to press Meta',
    )
    expect(within(screen.getByRole('article')).getByText(/^23 Jun 2026 ·/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Meta' })).toHaveAttribute('href', '/company/meta')
    const evidence = await screen.findAllByRole('link', { name: /“/ })
    expect(evidence[0]).toHaveAttribute('href', expect.stringMatching(/^https?:/))
    expect(evidence[0]).toHaveAttribute('target', '_blank')
    expect(evidence[0]).toHaveAccessibleName(/ \(new tab\)$/)
    expect(document.title).toMatch(/^Officials reported to press Meta.* · Oversight Atlas$/)
  })

  it('leads to the events before and after it, and to its place in the timeline', async () => {
    const { user } = renderApp('/event/nyt-meta-pressed-on-reviews?who=openai')
    expect(await screen.findByRole('heading', { name: /^Event \d+ of 20 by date$/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'See it in the timeline' })).toHaveAttribute(
      'href',
      '/timeline?event=nyt-meta-pressed-on-reviews',
    )
    const place = screen.getByRole('navigation', { name: /by date$/ })
    const [earlier] = within(place).getAllByRole('link')
    if (!earlier) throw new Error('no earlier event')
    const title = earlier.textContent
    await user.click(earlier)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(search()).toBe('?who=openai')
  })

  it('shows events that belong to it, and why', async () => {
    renderApp('/event/meta-hopes-to-sign-statement')
    const related = await section('Related events')
    const [first] = within(related).getAllByRole('listitem')
    expect(first).toHaveTextContent(/Officials reported to press Meta.*also names .*Meta/)
  })

  it('shows the models it names', async () => {
    renderApp('/event/openai-gpt-5-6-general-release')
    const models = await section('The model it names')
    expect(within(models).getByRole('link', { name: 'GPT-5.6 Sol' })).toHaveAttribute(
      'href',
      '/models?model=gpt-5-6-sol',
    )
  })

  it('marks the words of a company that it names as its own', async () => {
    renderApp('/event/llama-2-release')
    const record = within(await screen.findByRole('article'))
    expect((await record.findAllByText('its own words')).length).toBeGreaterThan(0)
  })

  it('shows where sources disagree about it', async () => {
    renderApp('/event/draft-eo-90-day-review-pulled')
    const heads = await screen.findAllByRole('heading', { name: /Sources disagree/ })
    expect(heads.map((head) => head.textContent.trim())).toEqual([
      'Sources disagree about two questions',
    ])
    expect(screen.getAllByText('What the record follows.')).toHaveLength(2)
  })

  it('can be cited by a link that is pinned to the data', async () => {
    renderApp('/event/llama-2-release')
    expect(await section('Cite this page')).toHaveTextContent(
      /\/event\/llama-2-release\?v=2&asof=2026-11-23&data=2026-11-23/,
    )
  })

  it('counts and relates only what was on record by the day', async () => {
    renderApp('/event/nyt-meta-pressed-on-reviews?asof=2026-06-23')
    expect(await screen.findByRole('heading', { name: /^Event \d+ of 13 by date$/ })).toBeVisible()
    const related = await section('Related events')
    expect(related).not.toHaveTextContent(/(2[4-9]|30) Jun 2026|Jul 2026/)
  })
})

describe('an event that is not there', () => {
  it('is later than the day in view: nothing of it is told, and one step shows it', async () => {
    const { user } = renderApp('/event/sb-53-in-force?asof=2025-03-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'This event is not on record by 1 March 2025',
    )
    expect(screen.queryByText(/SB 53/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Show the event' }))
    expect(await screen.findByRole('heading', { level: 1, name: /SB 53/ })).toBeVisible()
  })

  it('is unknown: the nearest is named, and the timeline has all', async () => {
    renderApp('/event/llama-2-releas?asof=2026-07-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no event “llama-2-releas” in the data of 23 November 2026',
    )
    expect(await screen.findByRole('link', { name: /^Meta releases Llama 2/ })).toHaveAttribute(
      'href',
      '/event/llama-2-release?asof=2026-07-01',
    )
    expect(screen.getByRole('link', { name: 'timeline' })).toHaveAttribute(
      'href',
      '/timeline?asof=2026-07-01',
    )
  })
})
