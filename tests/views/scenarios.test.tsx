import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

// A few whole pages. What each part does is asked of the part alone: `scenarios/*.test.tsx`.

const headline = () => screen.findByRole('heading', { level: 1 })

it('says in its headline what the pair comes to, with the numbers of the bars', async () => {
  renderApp('/scenarios')
  expect(await headline()).toHaveTextContent(
    'Exempting open weights takes 6 of 34 US models out of review; 4 are Meta’s',
  )
  const user = userEvent.setup({ delay: null })
  const bars = within(screen.getByRole('region', { name: 'Models reached before release' }))
  await user.click(bars.getByRole('button', { name: 'Table' }))
  const table = await bars.findByRole('table', { name: /^How many of 40 models/ })
  const reached = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
    .find(([name]) => name === 'Two-tier')
  expect(reached?.slice(2, 5)).toEqual(['28', '28', '40'])
  expect(await screen.findByRole('radio', { name: 'Two regimes 6' })).toBeChecked()
  const moves = within(screen.getByRole('region', { name: 'Models that move' }))
  expect(moves.getByText(/^6 leave review: case 2, weights are open/)).toBeVisible()
})

it('names what the link asks for in vain, once by its form and once by the data, and keeps the rest', async () => {
  renderApp('/scenarios?threshold=abc&rules=two-tier/nope&odds=meta-signs/60/50&meta=signs')
  expect(await screen.findByText(/“two-tier\/nope” is not in the data/)).toBeVisible()
  expect(screen.getByText(/“abc” is not an amount of compute/)).toBeVisible()
  expect(screen.getByText(/60 and 50 for “meta-signs” do not add up to 100/)).toBeVisible()
  const levers = within(await screen.findByRole('region', { name: 'Levers' }))
  expect(levers.getByRole('radio', { name: /^Signs/ })).toBeChecked()
  expect(search()).toContain('rules=two-tier/nope')
})

it('says plainly of a version without models that there are none, shows each branch with its rule, and counts nothing', async () => {
  renderApp('/scenarios?data=2026-06-26')
  expect(await headline()).toHaveTextContent(
    'The article names no models, so no coverage can be computed',
  )
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['Status quo', 'Two-tier', 'Mandatory licensing']),
  )
  expect(screen.getByText(/no models in this version/i)).toBeVisible()
  expect(document.body).not.toHaveTextContent(/\b0 of 0\b/)
})

it('keeps the bars where the outcomes cannot be read, and reads them on a second try', async () => {
  server.use(faulty('outcomeDimensions', 'broken', { once: true }))
  const { user } = renderApp('/scenarios?tab=outcomes')
  const alert = await within(
    await screen.findByRole('tabpanel', { name: 'Outcomes, regime by regime' }),
  ).findByRole('alert')
  expect(alert).toHaveTextContent('“Outcomes” could not be loaded.')
  expect(await headline()).toBeVisible()
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table', { name: /^What each regime would change/ })).toBeVisible()
})
