import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

const plot = () => screen.findByRole('application', { name: 'Stances and events' })
const lines = () => screen.getAllByRole('link').filter((link) => link.dataset.event !== undefined)
const list = async () => {
  await screen.findByRole('region', { name: /events? / })
  return lines()
}

describe('the record that is open', () => {
  it('opens from the list with its evidence, leads to its neighbours, and closes with Escape', async () => {
    const { user } = renderApp('/timeline')
    const [first] = await list()
    if (!first) throw new Error('no event')
    await user.click(first)
    const panel = await screen.findByRole('complementary', { name: /^Over 1,100 lab employees/ })
    expect(search()).toBe('?event=pacing-the-frontier-letter')
    expect(await within(panel).findByRole('heading', { name: 'Evidence' })).toBeVisible()
    expect(within(panel).getByText('event 16 of 16')).toBeVisible()
    await user.click(within(panel).getByRole('link', { name: /^Earlier/ }))
    expect(search()).toBe('?event=open-weights-open-letter')
    expect(await screen.findByText('event 15 of 16')).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(search()).toBe(''))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('walks by keys from event to event, reads each out, and Enter opens it', async () => {
    const { user } = renderApp('/timeline?who=meta')
    const timeline = await plot()
    timeline.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    const spoken = within(await screen.findByRole('figure', { name: /^Meta/ })).getByText(
      /Meta, \d of \d+\.$/,
    )
    expect(spoken).toHaveAttribute('aria-live', 'polite')
    await user.keyboard('{End}')
    expect(spoken).toHaveTextContent(/Negotiating, since 29 Sep 2026: .* low confidence/)
    await user.keyboard('{Enter}')
    expect(search()).toBe('?who=meta&period=meta-2026-09-29')
    const panel = await screen.findByRole('complementary')
    expect(within(panel).getByRole('heading', { name: 'Meta: negotiating' })).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(search()).toBe('?who=meta'))
    expect(timeline).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowRight}')
    expect(spoken).toHaveTextContent(/Negotiating, since 29 Sep 2026: .* low confidence/)
  })

  it('tells nothing of an event or a period that is later than the day in view', async () => {
    const { user } = renderApp('/timeline?event=meta-hopes-to-sign-statement&asof=2026-01-01')
    const panel = await screen.findByRole('complementary', { name: 'Not on record yet' })
    expect(panel).toHaveTextContent('This event is not on record by 1 January 2026')
    expect(panel).not.toHaveTextContent('Meta')
    await user.click(within(panel).getByRole('link', { name: 'Show the event' }))
    expect(search()).toBe('?event=meta-hopes-to-sign-statement')
    expect(await screen.findByRole('heading', { name: 'Evidence' })).toBeVisible()
  })

  it('tells a period as it stood on the day in view', async () => {
    renderApp('/timeline?period=openai-2024-08-29&asof=2025-03-01')
    const panel = await screen.findByRole('complementary')
    expect(panel).toHaveTextContent(/^.*Since 29 Aug 2024 · Stance period/)
    expect(panel).toHaveTextContent('period 2 of 2')
    expect(panel).not.toHaveTextContent('to 24 Jun 2026')
  })

  it('marks what the company of a period says itself', async () => {
    renderApp('/timeline?period=google-2026-05-05')
    const panel = within(await screen.findByRole('complementary'))
    expect(await panel.findAllByText('its own words')).toHaveLength(1)
  })

  it('says that a period begins later than the day in view', async () => {
    renderApp('/timeline?period=meta-2026-09-29&asof=2025-03-01')
    const panel = await screen.findByRole('complementary', { name: 'Not on record yet' })
    expect(panel).toHaveTextContent('This stance period is not on record by 1 March 2025')
  })

  it('says which event is not in the data, and keeps the page', async () => {
    renderApp('/timeline?event=no-such-event')
    expect(await screen.findByText(/No event with the id “no-such-event”/)).toBeVisible()
    expect(await list()).toHaveLength(16)
  })

  it('says that the filters leave the open event out', async () => {
    renderApp('/timeline?event=llama-2-release')
    expect(await screen.findByText(/leave this event out/)).toBeVisible()
  })
})

it('leads from an open event to related ones, says why, and stays in the timeline', async () => {
  const { user } = renderApp('/timeline?event=nyt-meta-pressed-on-reviews')
  const panel = within(await screen.findByRole('complementary'))
  await panel.findByRole('heading', { name: 'Related events', level: 3 })
  expect((await panel.findAllByText(/^also names .*Meta/)).length).toBeGreaterThan(0)
  const related = panel.getByRole('heading', { name: 'Related events' }).parentElement
  const [first] = within(related ?? document.body).getAllByRole('link')
  if (!first) throw new Error('no related event')
  await user.click(first)
  expect(window.location.pathname).toBe('/timeline')
  expect(search()).not.toBe('?event=nyt-meta-pressed-on-reviews')
  expect(await screen.findByRole('complementary', { name: first.textContent })).toBeVisible()
})
