import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

const comparison = async () =>
  within(await screen.findByRole('table', { name: /^Companies compared/ }))

const cell = async (name: RegExp) => (await comparison()).findByRole('button', { name })

describe('order', () => {
  it('follows the head of a column, and says so in the address and to assistive technology', async () => {
    const { user } = renderApp('/compare?group=none')
    const table = await comparison()
    await user.click(table.getByRole('button', { name: 'Company' }))
    expect(search()).toBe('?sort=name&group=none')
    expect(table.getByRole('columnheader', { name: 'Company' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Anthropic',
      'Google',
      'Meta',
      'OpenAI',
    ])
    await user.click(table.getByRole('button', { name: 'Company' }))
    expect(search()).toBe('?sort=name&reversed=1&group=none')
    expect(table.getByRole('columnheader', { name: 'Company' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'OpenAI',
      'Meta',
      'Google',
      'Anthropic',
    ])
  })

  it('can put the latest change first', async () => {
    const { user } = renderApp('/compare?group=none')
    await user.selectOptions(await screen.findByLabelText('Order'), 'Latest change first')
    expect(search()).toBe('?sort=since&group=none')
    const table = await comparison()
    expect(table.getByRole('columnheader', { name: 'Stance' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  })
})

describe('time travel', () => {
  it('takes cells, headline and marks back together', async () => {
    renderApp('/compare?asof=2025-03-01')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'On 1 March 2025, two of four companies on record were cooperative and two silent',
    )
    expect(await cell(/Meta, Stance: Silent/)).toBeVisible()
    expect(await cell(/Meta, Open weights: Not on record yet/)).toBeVisible()
    expect((await comparison()).queryByText('sources disagree')).toBeNull()
  })

  it('goes from stop to stop by keyboard', async () => {
    const { user } = renderApp('/compare?who=meta&columns=stance')
    const slider = await screen.findByRole('slider', { name: 'As of' })
    expect(slider).toHaveAttribute('aria-valuetext', '23 November 2026')
    slider.focus()
    await user.keyboard('{ArrowLeft}')
    expect(search()).toBe('?who=meta&asof=2026-06-23&columns=stance')
    // The first look back fetches when sources were published.
    await waitFor(() =>
      expect(slider).toHaveAttribute(
        'aria-valuetext',
        '23 June 2026. Meta: resistant to negotiating.',
      ),
    )
    expect(slider).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(await cell(/Meta, Stance: Resistant/)).toBeVisible()
    await user.keyboard('{End}')
    expect(search()).toBe('?who=meta&columns=stance')
  })

  it('stops where any answer shown came on record', async () => {
    const { user } = renderApp('/compare?who=meta&columns=eu-cop-2025')
    const slider = await screen.findByRole('slider', { name: 'As of' })
    slider.focus()
    await user.keyboard('{ArrowLeft}')
    await waitFor(() =>
      expect(slider).toHaveAttribute(
        'aria-valuetext',
        expect.stringMatching(/^1 July 2025\. One answer on record from this day\.$/),
      ),
    )
  })

  it('shows the first version as it was', async () => {
    renderApp('/compare?data=2026-06-26')
    expect(await cell(/Meta, Stance: Resistant/)).toHaveTextContent('since 26 June 2026 or earlier')
  })
})

describe('columns', () => {
  it('are chosen and ordered, in the address', async () => {
    const { user } = renderApp('/compare?columns=open-weights,stance')
    const button = await screen.findByRole('button', { name: /Columns: 2 of/ })
    await user.click(button)
    await user.click(screen.getByRole('button', { name: 'Stance: one to the left', hidden: true }))
    expect(search()).toBe('?columns=stance,open-weights')
    await user.click(screen.getByRole('checkbox', { name: 'EU code', hidden: true }))
    expect(search()).toBe('?columns=stance,open-weights,eu-cop-2025')
    await user.click(screen.getByRole('button', { name: 'EU code: only this', hidden: true }))
    expect(search()).toBe('?columns=eu-cop-2025')
  })

  it('that do not exist are named, and the rest is kept', async () => {
    renderApp('/compare?columns=open-weight,stance&density=words')
    expect(await screen.findByRole('link', { name: 'open-weights' })).toBeVisible()
    expect(screen.getByText(/^“open-weight” is not in/)).toBeVisible()
    const table = await comparison()
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Company',
      'Stance',
    ])
  })
})

describe('a pinned company', () => {
  it('stands on top, in the address, whatever the order', async () => {
    const { user } = renderApp('/compare?sort=name')
    await user.click(await screen.findByRole('button', { name: /Pinned companies: Pin/ }))
    const choices = screen.getByText('Stay on top').closest('fieldset')
    if (!choices) throw new Error('there is nothing to pin')
    await user.click(within(choices).getByRole('checkbox', { name: 'OpenAI', hidden: true }))
    expect(search()).toBe('?sort=name&pin=openai')
    const table = await comparison()
    const heads = table.getAllByRole('rowheader').map((head) => head.textContent)
    expect(heads.find((head) => ['OpenAI', 'Anthropic', 'Google', 'Meta'].includes(head))).toBe(
      'OpenAI',
    )
  })

  it('that does not exist is named', async () => {
    renderApp('/compare?pin=metta,google')
    expect(await screen.findByRole('link', { name: 'meta' })).toHaveAttribute(
      'href',
      '/compare?pin=meta,google',
    )
    expect(screen.getByText(/^“metta” is not in/)).toBeVisible()
  })
})
