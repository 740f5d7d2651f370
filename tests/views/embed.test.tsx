import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

it('names what of its address could not be used, and is not called frozen at data that does not exist', async () => {
  renderApp('/embed/coverage?threshold=abc&who=metta&data=1999-01-01')
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent(/^Part of this chart’s address could not be used\./)
  expect(said).toHaveTextContent('threshold: “abc” is not an amount of compute')
  expect(said).toHaveTextContent('who: “metta” is not in the data (closest: meta)')
  expect(said).toHaveTextContent(
    'data: there is no version 1999-01-01; 2026-06-26 is shown instead',
  )
  expect(screen.getByText('Data of 26 Jun 2026')).toBeVisible()
  expect(screen.queryByText(/Frozen|Live/)).toBeNull()
})

it('names an unknown theme, and what readers may change, too', async () => {
  renderApp('/embed/coverage?theme=purple&controls=all')
  const said = await screen.findByRole('alert')
  expect(said).toHaveTextContent('theme: “purple” is not one of auto, light, dark')
  expect(said).toHaveTextContent('controls: “all” is not one of none, time, filters, levers')
})

it.each([
  ['', /^Live: data of 23 Nov 2026$/],
  ['?data=2026-11-23', /^Frozen: data of 23 Nov 2026$/],
])(
  'says whether its data is pinned, and nothing more where all is in order: %s',
  async (search, words) => {
    renderApp(`/embed/coverage${search}`)
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  },
)

it('stays frozen where its address was altered on its way, and says that it was mended', async () => {
  renderApp('/embed/standing?v=1&amp;data=2026-06-26')
  expect(await screen.findByText('Frozen: data of 26 Jun 2026')).toBeVisible()
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(said).toContainEqual(
    expect.stringMatching(/^This chart’s address had been altered, and was mended\. data: /),
  )
})

it('offers the places of its events among its filters', async () => {
  const { user } = renderApp('/embed/event-density?controls=filters')
  await user.click(await screen.findByRole('button', { name: /^Jurisdictions:/ }))
  await user.click(await screen.findByRole('checkbox', { name: 'US federal', hidden: true }))
  expect(new URLSearchParams(search()).get('in')).toBe('us-federal')
})

const levers = async () => within(await screen.findByRole('region', { name: 'Levers' }))

it('is moved by its levers, says which, and takes them back, each and all', async () => {
  const { user } = renderApp('/embed/coverage?v=2&meta=signs&controls=levers&data=2026-11-23')
  const bench = await levers()
  const entries = window.history.length
  expect(bench.getByRole('combobox', { name: 'Meta' })).toHaveDisplayValue('Signs')
  expect(bench.queryByRole('button', { name: 'Reset' })).toBeNull()
  const summary = () => screen.getByText(/reaches the most for certain/).textContent
  const before = summary()
  await user.selectOptions(bench.getByRole('combobox', { name: 'Compute threshold' }), '10²⁵')
  expect(search()).toContain('threshold=1e25')
  expect(search()).toContain('controls=levers')
  await screen.findByRole('button', { name: 'Reset' })
  await user.selectOptions(bench.getByRole('combobox', { name: 'What counts as open' }), 'None')
  expect(summary()).not.toBe(before)
  await user.click(bench.getByRole('button', { name: 'Take away: open: none' }))
  expect(search()).not.toContain('open=')
  await user.click(bench.getByRole('button', { name: 'Reset' }))
  expect(search()).toContain('meta=signs')
  expect(search()).not.toContain('threshold')
  expect(window.history).toHaveLength(entries)
})

it('keeps the other levers, and the rules, behind a line', async () => {
  const { user } = renderApp('/embed/moves?controls=levers')
  const bench = await levers()
  await user.click(bench.getByText('More levers'))
  const rule = bench.getByRole('combobox', { name: 'Rule of Two-tier' })
  const [, other] = within(rule).getAllByRole('option')
  await user.selectOptions(rule, other?.textContent ?? '')
  expect(search()).toMatch(/rules=two-tier\//)
  await user.selectOptions(bench.getByRole('combobox', { name: 'Who has signed' }), 'Chosen')
  expect(await bench.findByRole('group', { name: 'Count as signed' })).toBeInTheDocument()
  await user.selectOptions(bench.getByRole('combobox', { name: 'Regime' }), 'Centralized')
  expect(search()).toContain('scenario=centralized&against=two-tier')
})

it('says of a chart that no lever moves that it has none', async () => {
  renderApp('/embed/indicators?controls=levers')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'controls: “levers” is for charts that a lever moves, and none moves this one',
  )
  expect(screen.queryByRole('region', { name: 'Levers' })).toBeNull()
})
