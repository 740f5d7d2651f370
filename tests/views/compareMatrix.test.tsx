import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const comparison = async () =>
  within(await screen.findByRole('table', { name: /^Companies compared/ }))

const cell = async (name: RegExp) => (await comparison()).findByRole('button', { name })

describe('the matrix', () => {
  it('is the default, with the strip of earlier stances beside the stance', async () => {
    renderApp('/compare')
    const table = await comparison()
    expect(table.getByRole('columnheader', { name: /^Stances over time/ })).toBeVisible()
    const row = within(
      table.getByRole('rowheader', { name: 'Meta' }).closest('tr') ?? document.body,
    )
    expect(row.getByText(/^Cooperative .*; Resistant/)).toBeInTheDocument()
  })

  it('shows the shortest word, and reads out all of them', async () => {
    renderApp('/compare')
    const licensing = await cell(/^OpenAI, On licensing:/)
    expect(within(licensing).getByText('Test, no veto')).toBeVisible()
    expect(licensing).toHaveAccessibleName(
      'OpenAI, On licensing: Mandatory evaluation, no release veto, as of Jun 2026, high confidence, in short: Test, no veto',
    )
    expect(await cell(/^Meta, Tested before release:/)).toHaveAccessibleName(
      'Meta, Tested before release: Not confirmed, as of 5 Oct 2026, medium confidence',
    )
    expect(await cell(/^Google, On licensing:/)).toHaveAccessibleName(
      /, sources disagree, in short/,
    )
  })

  it('says what a mark alone stands for, in the cell and below the table', async () => {
    renderApp('/compare?columns=stance,caisi,eu-cop-2025,position-open-weights')
    expect(await cell(/^Google, On exempting open weights: Nothing found$/)).toBeVisible()
    expect(within(await cell(/^OpenAI, Federal testing: Signed/)).getByText('2024')).toBeVisible()
    expect(within(await cell(/^Meta, EU code: Declined/)).getByText('2025')).toBeVisible()
    const key = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(key).toEqual(
      expect.arrayContaining(['yes, or signed in the year', 'declined', 'nothing found']),
    )
    expect(key).not.toContain('row could not be read')
  })

  it('gives way to words, in the address, and takes the place of a turned table', async () => {
    const { user } = renderApp('/compare?turned=1')
    expect(await screen.findByRole('radio', { name: /^Words/ })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: /^Matrix/ }))
    expect(search()).toBe('')
    expect(await (await comparison()).findByText('Test, no veto')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /^Words/ }))
    expect(search()).toBe('?density=words')
    await waitFor(async () => expect((await comparison()).queryByText('Test, no veto')).toBeNull())
  })

  it('leads from a name to the words of that company, by keys too', async () => {
    const { user } = renderApp('/compare?asof=2026-10-01')
    const first = await cell(/^OpenAI, Stance:/)
    first.focus()
    await user.keyboard('{ArrowDown}{Home}')
    const name = (await comparison()).getByRole('link', { name: 'Google' })
    expect(name).toHaveFocus()
    expect(name).toHaveAttribute('href', '/compare?who=google&asof=2026-10-01&density=words')
    const stops = (await comparison()).getAllByRole('link').filter((one) => one.tabIndex === 0)
    expect(stops).toEqual([name])
  })

  it('leaves earlier stances out of the strip that a filter of confidence leaves out', async () => {
    renderApp('/compare?confidence=high&who=meta')
    expect(await cell(/^Meta, Stance: Left out by the filter/)).toBeVisible()
    const table = await comparison()
    expect(table.queryByText(/Negotiating since/)).toBeNull()
  })
})

describe('the card of a cell', () => {
  it('has its first source, how sources disagree, and the way to all evidence', async () => {
    const { user } = renderApp('/compare')
    await user.hover(await cell(/^Google, On licensing:/))
    const card = within(await screen.findByRole('group', { name: 'Google · On licensing' }))
    expect(card.getByText(/^For an industry-funded body/)).toBeVisible()
    const link = await card.findByRole('link', { name: 'Read (new tab)' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(card.getByText(/Sources disagree\. .*\? \w+ sources? says? two things\./)).toBeVisible()
    // It stays while it is pointed at.
    await user.hover(link)
    await user.click(card.getByRole('button', { name: /^All evidence, \w+ sources?$/ }))
    expect(search()).toBe('?cell=google.position-licensing')
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Google · / })).toBeNull())
  })

  it('goes with Escape, before an open panel does', async () => {
    const { user } = renderApp('/compare?cell=meta.stance')
    await screen.findByRole('complementary', { name: 'Meta, Stance' })
    await user.hover(await cell(/^OpenAI, Stance:/))
    await screen.findByRole('group', { name: 'OpenAI · Stance' })
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: 'OpenAI · Stance' })).toBeNull()
    expect(search()).toBe('?cell=meta.stance')
  })

  it('says the rest where the sources cannot be read', async () => {
    server.use(faulty('sources', 'broken'))
    const { user } = renderApp('/compare')
    await user.hover(await cell(/^Meta, Tested before release:/))
    const card = within(await screen.findByRole('group', { name: 'Meta · Tested before release' }))
    expect(card.getByRole('button', { name: /^All evidence/ })).toBeVisible()
  })
})

describe('weights', () => {
  it('rank the rows, head the page, and stand in a chip that takes them away', async () => {
    const { user } = renderApp('/compare?weights=stance/1,caisi/1')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'By your weights, OpenAI, Google and Anthropic come first',
    )
    const table = await comparison()
    const rows = table.getAllByRole('row').slice(1)
    expect(rows[0]).toHaveTextContent('rank 1, 100 of 100')
    expect(within(rows[3] ?? document.body).getByRole('rowheader')).toHaveTextContent('Meta')
    expect(rows[3]).toHaveTextContent('25 to 75 of 100')
    await user.click(table.getByRole('button', { name: 'Rank, 0 to 100' }))
    expect(search()).toBe('?reversed=1&weights=stance/1,caisi/1')
    await user.click(
      screen.getByRole('button', {
        name: 'Take away: ranked by your weights: Stance 1, Federal testing 1',
      }),
    )
    expect(search()).toBe('?reversed=1')
  })

  it('leave the table of words as it stands', async () => {
    renderApp('/compare?weights=stance/1&density=words')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^Three of four/)
    expect(await screen.findByRole('figure', { name: /weights set by the reader/ })).toBeVisible()
  })
})

it('leads from one record to the next of the row', async () => {
  const { user } = renderApp('/compare?cell=meta.stance')
  const panel = within(await screen.findByRole('complementary', { name: 'Meta, Stance' }))
  await user.click(panel.getByRole('link', { name: 'Next: Tested before release' }))
  expect(
    await screen.findByRole('complementary', { name: 'Meta, Tested before release' }),
  ).toBeVisible()
})
