import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderApp, search } from '#tests/support/renderApp.tsx'

const TWO = '/report?figures=standing!data_2026-11-23~models-compute!who_meta!data_2026-11-23'

const entries = () =>
  screen
    .getAllByText(/^Figure \d$/)
    .map((number) => number.closest('li'))
    .filter((entry) => entry !== null)

async function drawn(address = TWO) {
  const { user } = renderApp(address)
  await screen.findAllByRole('heading', { level: 1 })
  await waitFor(() => expect(screen.queryByText(/Reading the data of this figure/)).toBeNull())
  return user
}

it('explains itself while it is empty', async () => {
  renderApp('/report')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Your report is empty')
  expect(screen.getByText(/Nothing is stored: the report is its address/)).toBeVisible()
})

it('numbers its figures and their sources', async () => {
  await drawn()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Report of two figures')
  const [first, second] = entries()
  expect(first).toHaveTextContent(/Sources 1–\d+/)
  expect(second).toHaveTextContent(
    /Source: Oversight Atlas, 18 sources\. Shown: Meta\. As of 23 November 2026, .* Sources 13–30\./,
  )
  const notes = screen.getByRole('heading', { name: 'Sources' }).nextElementSibling
  expect(notes?.children.length).toBeGreaterThan(1)
})

it('is ordered, noted and shortened, all in the address', async () => {
  const user = await drawn()
  await user.click(screen.getByRole('button', { name: 'Move down figure 1' }))
  expect(search()).toMatch(/figures=models-compute!who_meta!data_2026-11-23~standing!/)
  await user.type(screen.getByLabelText('Note to figure 1'), 'Mind it')
  expect(search()).toContain('models-compute!_Mind it!who_meta')
  await user.type(screen.getByLabelText('Title of the report'), 'Labs')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Labs')
  await user.click(screen.getByRole('button', { name: 'Remove figure 1' }))
  expect(search()).toBe('?title=Labs&figures=standing!data_2026-11-23')
  await user.click(screen.getByRole('button', { name: 'Remove figure 1' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your report is empty')
})

it('is ordered by keys on a handle, keeps the focus there, and says the new place', async () => {
  const user = await drawn()
  const handle = screen.getByRole('button', { name: /^Move figure 1, Where each company stands/ })
  handle.focus()
  await user.keyboard('{ArrowUp}')
  expect(search()).toMatch(/figures=standing!/)
  await user.keyboard('{ArrowDown}')
  expect(search()).toMatch(/figures=models-compute!.*~standing!/)
  await waitFor(() => expect(handle).toHaveFocus())
  expect(handle).toHaveAccessibleName(/^Move figure 2, /)
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  await waitFor(() => expect(said().join()).toMatch(/“Where each .*” is figure 2 of 2\./))
  await user.keyboard('{Home}')
  expect(search()).toMatch(/figures=standing!/)
})

it('names a figure that is not there, and shows the others', async () => {
  await drawn('/report?figures=gone!data_2026-11-23~standing!data_2026-11-23')
  expect(await screen.findByText(/There is no chart called “gone”/)).toBeVisible()
  expect(screen.getAllByRole('figure').length).toBeGreaterThan(0)
})

it('saves nothing where no figure can be drawn, and says why', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click')
  const user = await drawn('/report?figures=nonsense!x_1')
  await user.click(screen.getByRole('button', { name: 'Download all pictures' }))
  // Where the figure would stand, and under the button.
  await waitFor(() =>
    expect(screen.getAllByText(/There is no chart called “nonsense”/)).toHaveLength(2),
  )
  expect(click).not.toHaveBeenCalled()
})

it('warns of an address that mail programs would cut', async () => {
  const note = 'x'.repeat(490)
  const figures = Array.from({ length: 4 }, () => `standing!_${note}!data_2026-11-23`)
  await drawn(`/report?figures=${figures.join('~')}`)
  expect(screen.getByText(/^This link is 2,\d{3} characters long/)).toBeVisible()
})

it('is filled from the dialog, and goes along to other pages', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const { user } = renderApp('/models?who=meta')
  await user.click(await screen.findByRole('button', { name: /^Share “/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Share and cite' }))
  await user.click(dialog.getByRole('tab', { name: 'Picture' }))
  await user.click(dialog.getByRole('button', { name: 'Add to report' }))
  expect(search()).toBe('?who=meta&figures=models-compute!who_meta!data_2026-11-23')
  expect(await dialog.findByText(/Added\. The report has one figure/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('link', { name: 'Compare', hidden: true }))
  await waitFor(() => expect(window.location.pathname).toBe('/compare'))
  expect(search()).toContain('figures=models-compute!who_meta!data_2026-11-23')
  expect(screen.getByRole('link', { name: 'Report, 1', hidden: true })).toHaveAttribute(
    'href',
    '/report?who=meta&figures=models-compute!who_meta!data_2026-11-23',
  )
})
