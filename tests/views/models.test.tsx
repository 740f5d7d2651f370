import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

it('counts the models in its headline, and shows the same in table and picture', async () => {
  renderApp('/models?who=meta')
  const headline = await screen.findByRole('heading', { level: 1 })
  const table = await screen.findByRole('table', { name: /^Models, sorted by/ })
  const rows = within(table).getAllByRole('row').slice(1)
  const figure = screen.getByRole('figure', { name: 'Training compute of released models' })
  expect(rows).toHaveLength(9)
  expect(headline).toHaveTextContent('any of nine released models')
  expect(within(figure).getByText(/^A compute estimate exists for \d of nine models/)).toBeVisible()
})

it('opens the record of a model with its evidence, and closes it with Escape', async () => {
  const { user } = renderApp('/models')
  const table = await screen.findByRole('table', { name: /^Models, sorted by/ })
  const [button] = within(table).getAllByRole('button')
  if (!button) throw new Error('no model to open')
  await user.click(button)
  const panel = await screen.findByRole('complementary', { name: button.textContent })
  expect(search()).toMatch(/^\?model=/)
  // Its sources are read when it opens: until then only its own links are there.
  const hrefs = () =>
    within(panel)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
  await waitFor(() => expect(hrefs()).toContainEqual(expect.stringMatching(/^https?:/)))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(search()).toBe(''))
  expect(button).toHaveFocus()
})

it('sorts by a column whose name is a link, and says so in the address', async () => {
  const { user } = renderApp('/models')
  await user.click(await screen.findByRole('link', { name: 'Developer' }))
  expect(search()).toBe('?sort=developer')
  const table = screen.getByRole('table', { name: /^Models, sorted by/ })
  expect(within(table).getByRole('columnheader', { name: 'Developer' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

it('says that the first version names no model', async () => {
  renderApp('/models?data=2026-06-26')
  expect(await screen.findByText(/names no model and no release date/)).toBeVisible()
})

it('says so where no model has the id that the address asks for', async () => {
  renderApp('/models?model=gpt-99')
  expect(await screen.findByText(/No model with the id “gpt-99”/)).toBeVisible()
})

it('marks in the record of a model what its developer says itself', async () => {
  renderApp('/models?model=claude-opus-5')
  expect((await screen.findAllByText('its own words')).length).toBeGreaterThan(0)
})

it('has every fact of a row in its record, since a phone shows only some', async () => {
  renderApp('/models?model=gpt-5-6-sol')
  const panel = await screen.findByRole('complementary')
  for (const name of ['Weights', 'Training compute, FLOP', 'US agreement at release']) {
    const fact = (await within(panel).findByText(name)).nextElementSibling
    expect(fact?.textContent, name).toMatch(/\w/)
  }
  expect(within(panel).getByRole('heading', { name: 'Government tests' })).toBeVisible()
})
