import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

describe('differences', () => {
  it('show what the record corrects in the first version, counts first', async () => {
    renderApp('/compare?against=2026-06-26')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      /values changed between the data of 26 June 2026 and of 23 November 2026/,
    )
    const row = await screen.findByRole('row', { name: /^Meta Meta, Stance/ })
    expect(within(row).getByText('Resistant').tagName).toBe('DEL')
    expect(within(row).getByText('Negotiating').tagName).toBe('MARK')
    expect(row).toHaveTextContent('Corrected: the newer data says so of 26 Jun 2026 too.')
    // It is read from tables of its own, and may come later than the rows.
    const right = await screen.findByRole('heading', { name: 'What the first report had right' })
    expect(right.parentElement).toHaveTextContent('True only from 5 May 2026')
  })

  it('name every stance period that differs, those long over too', async () => {
    renderApp('/compare?data=2026-11-23&against=2026-06-26&who=meta,openai')
    const periods = within(
      await screen.findByRole('region', { name: /^\w+ stance periods differ, in force or over$/ }),
    )
    const rows = periods.getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toContainEqual(
      expect.stringMatching(
        /^MetaNo such period.*Silent.*29 Aug 2024 to 19 May 2026.*The period is new\.$/,
      ),
    )
    for (const row of rows) expect(row).toHaveTextContent(/^(Meta|OpenAI)/)
  })

  it('list one kind of change, in the address', async () => {
    const { user } = renderApp('/compare?against=2026-06-26')
    const evidence = await screen.findByRole('radio', { name: /^Evidence/ })
    await user.click(evidence)
    expect(search()).toBe('?against=2026-06-26&show=evidence')
    expect(screen.queryByRole('row', { name: /^Meta Meta, Stance/ })).toBeNull()
    expect(await screen.findByRole('row', { name: /^Google Google, Stance/ })).toBeVisible()
  })

  it('open both sides, each with its own evidence and a way to its table', async () => {
    const { user } = renderApp('/compare?against=2026-06-26')
    await user.click(await screen.findByRole('button', { name: 'Meta, Stance' }))
    expect(search()).toBe('?cell=meta.stance&against=2026-06-26')
    const panel = within(await screen.findByRole('complementary', { name: 'Meta, Stance' }))
    expect(panel.getByText('Resistant')).toBeVisible()
    const ways = panel.getAllByRole('link', { name: 'Open this cell in its table' })
    expect(ways.at(-1)).toHaveAttribute('href', '/compare?data=2026-06-26&cell=meta.stance')
    await waitFor(() => expect(panel.getAllByRole('listitem').length).toBeGreaterThan(1))
  })

  it('are the same whichever side is named first', async () => {
    renderApp('/compare?data=2026-06-26&against=2026-11-23')
    const row = await screen.findByRole('row', { name: /^Meta Meta, Stance/ })
    expect(within(row).getByText('Resistant').tagName).toBe('DEL')
  })

  it('between two days of one version', async () => {
    const { user } = renderApp('/compare?against=2025-11-23&between=dates')
    const row = await screen.findByRole('row', { name: /^Meta Meta, Stance/ })
    expect(within(row).getByText('Silent').tagName).toBe('DEL')
    expect(row).not.toHaveTextContent('Corrected')
    await user.click(await screen.findByRole('link', { name: 'Back to the table' }))
    expect(search()).toBe('')
  })

  it('say so where there is no such version, and compare the day', async () => {
    renderApp('/compare?against=2025-11-23')
    expect(await screen.findByText('There is no data of 23 November 2025.')).toBeVisible()
    expect(await screen.findByRole('row', { name: /^Meta Meta, Stance/ })).toBeVisible()
  })

  it('are none between a version and itself', async () => {
    renderApp('/compare?against=2026-11-23')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Nothing changed')
  })
})
