import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { faulty } from '#mocks/faults.ts'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { renderApp, search } from '#tests/support/renderApp.tsx'
import { server } from '#tests/support/server.ts'

const headline = () => screen.findByRole('heading', { level: 1 })

/** A part of the page by its name. Looking for roles within it spares a search of the whole page. */
const part = async (name: string) => within(await screen.findByRole('region', { name }))

/** A figure whose name begins so, once it is drawn. */
const figure = (name: RegExp) => screen.findByRole('figure', { name })

/** The numbers of a figure's table: a row by what stands first in it. */
async function numbers(name: RegExp, row: string) {
  const table = await openNumbers(await figure(name))
  const found = within(table)
    .getAllByRole('row')
    .find((one) => one.firstElementChild?.textContent === row)
  return [...(found?.children ?? [])].map((cell) => cell.textContent)
}

describe('the page', () => {
  it('says in its headline what the pair comes to, with the numbers of the bars', async () => {
    renderApp('/scenarios')
    expect(await headline()).toHaveTextContent(
      'Exempting open weights takes 6 of 34 US models out of review; 4 of them are Meta’s',
    )
    const reached = await numbers(/^How many of 40 models/, 'Two-tier')
    expect(reached.slice(2, 5)).toEqual(['28', '28', '40'])
    expect(await figure(/^6 models move from/)).toBeVisible()
  })

  it('shows the pair that the address asks for, and swaps it', async () => {
    const { user } = renderApp('/scenarios?scenario=centralized&against=status-quo')
    expect(await headline()).toHaveTextContent(/^Testing every US model brings 10 of 40 models/)
    await user.click(await screen.findByRole('button', { name: 'Swap' }))
    await waitFor(() => expect(search()).toBe('?scenario=status-quo'))
    expect(await headline()).toHaveTextContent(/^Staying with voluntary agreements takes 10 of 34/)
  })

  it('compares all regimes at once', async () => {
    renderApp('/scenarios?scenario=all&against=status-quo')
    expect(await headline()).toHaveTextContent(/^Status quo reaches 24 of 40 models/)
    expect(await figure(/^Every regime, developer by developer/)).toBeVisible()
  })

  it('names what the link asks for in vain, once by its form and once by the data, and keeps the rest', async () => {
    renderApp('/scenarios?threshold=abc&rules=two-tier/nope&odds=meta-signs/60/50&meta=signs')
    expect(await screen.findByText(/“two-tier\/nope” is not in the data/)).toBeVisible()
    expect(screen.getByText(/“abc” is not an amount of compute/)).toBeVisible()
    expect(screen.getByText(/60 and 50 for “meta-signs” do not add up to 100/)).toBeVisible()
    const levers = await part('Levers')
    expect(levers.getByRole('radio', { name: 'Signs' })).toBeChecked()
    expect(search()).toContain('rules=two-tier/nope')
  })
})

describe('levers', () => {
  it('move the address, the bars and the sentence of chips, and say what was changed', async () => {
    const { user } = renderApp('/scenarios')
    const levers = await part('Levers')
    await user.click(levers.getByRole('radio', { name: 'None' }))
    expect(search()).toBe('?open=none')
    expect(await headline()).toHaveTextContent(/^No model gains or loses review/)
    const [, , certain] = await numbers(/^How many of 40 models/, 'Two-tier')
    expect(certain).toBe('34')
    expect(screen.getByText('No weights count as open.')).toBeVisible()
    const bar = await part('What is counted, and which levers are moved')
    await user.click(bar.getByRole('button', { name: 'Take away: open: none' }))
    expect(search()).toBe('')
  })

  it('say before they are moved what their other places would do', async () => {
    renderApp('/scenarios')
    expect(await screen.findByText(/None: Two-tier 34 of 40 instead of 28\./)).toBeVisible()
  })

  it('are undone, redone and reset through the history of the browser', async () => {
    const { user } = renderApp('/scenarios')
    const [levers, changes] = [await part('Levers'), await part('What you changed')]
    const press = (name: string | RegExp) => user.click(changes.getByRole('button', { name }))
    expect(changes.getByRole('button', { name: 'Undo' })).toBeDisabled()
    await user.click(levers.getByRole('radio', { name: 'Signs' }))
    await user.click(levers.getByRole('radio', { name: '90 days' }))
    expect(search()).toBe('?meta=signs&hold=90')
    await press('Undo')
    await waitFor(() => expect(search()).toBe('?meta=signs'))
    await press('Redo')
    await waitFor(() => expect(search()).toBe('?meta=signs&hold=90'))
    await press(/before the last change/)
    expect(search()).toBe('?meta=signs')
    await press(/last change again/)
    expect(search()).toBe('?meta=signs&hold=90')
    await press('Reset all')
    expect(search()).toBe('')
  })

  it('choose another rule, with what it would reach beside it', async () => {
    const { user } = renderApp('/scenarios')
    const rule = await screen.findByRole('combobox', { name: 'Rule of Two-tier' })
    const option = within(rule).getByRole('option', { name: /Closed flagships regulated/ })
    expect(option).toHaveTextContent(/^\d+ of 40\./)
    await user.selectOptions(rule, option)
    expect(search()).toBe('?rules=two-tier/closed-flagship-only')
    expect(await headline()).toHaveTextContent(/^Two-tier, as set here, takes \d+ of 34/)
  })

  it('count exactly the developers chosen as signed, beginning with those of today', async () => {
    const { user } = renderApp('/scenarios?scenario=status-quo')
    const levers = await part('Levers')
    await user.click(levers.getByRole('radio', { name: 'Chosen' }))
    expect(search()).toContain('signed=set&signatories=')
    await user.click(levers.getByRole('checkbox', { name: 'Meta' }))
    expect(search()).toMatch(/signatories=[a-z,]*meta/)
  })
})

describe('the trace of a model', () => {
  it('shows every case that was tried under both regimes, which one decided, and its evidence', async () => {
    const { user } = renderApp('/scenarios')
    const moves = await figure(/^6 models move/)
    await user.click(await within(moves).findByRole('button', { name: /^Muse Spark Open/ }))
    expect(search()).toBe('?model=muse-spark-open')
    const panel = await screen.findByRole('complementary', { name: /^Why Muse Spark Open/ })
    const [reached, exempt] = within(panel).getAllByRole('heading', { level: 3 })
    expect([reached?.textContent, exempt?.textContent]).toEqual(['Centralized', 'Two-tier'])
    expect(within(panel).getByText('Does not hold')).toBeVisible()
    expect(within(panel).getAllByText('Holds')).toHaveLength(2)
    expect(within(panel).getAllByText('Not tried').length).toBeGreaterThan(0)
    expect((await within(panel).findAllByRole('link', { name: /“/ })).length).toBeGreaterThan(0)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(search()).toBe(''))
  })

  it('names what is unknown where nothing can be told', async () => {
    renderApp('/scenarios?scenario=mandatory-licensing&model=muse-spark')
    const panel = await screen.findByRole('complementary', { name: /^Why Muse Spark/ })
    expect(
      within(panel).getAllByText('Cannot be told: training compute unknown').length,
    ).toBeGreaterThan(0)
  })

  it('is shown for a model that the levers leave out, and says so', async () => {
    renderApp('/scenarios?window=since-eo-14409&model=muse-spark')
    expect(await screen.findByText(/^Not counted under the present levers/)).toBeVisible()
  })

  it('leads to the smallest change that flips it', async () => {
    const { user } = renderApp('/scenarios?model=muse-spark-open')
    await user.click(await screen.findByRole('link', { name: /smallest change of levers/ }))
    expect(search()).toBe('?goal=reach/muse-spark-open')
    const answers = await screen.findByText(/would do it:$/)
    const links = within(answers.parentElement ?? document.body).getAllByRole('link')
    expect(links[0]).toHaveAttribute('href', expect.stringContaining('/scenarios?'))
  })
})

describe('what stands behind a figure', () => {
  it('opens mechanism and evidence of an outcome', async () => {
    const { user } = renderApp('/scenarios')
    const table = await screen.findByRole('table', { name: /^What each regime would change/ })
    const [, row] = within(table).getAllByRole('row')
    const [, , twoTier] = within(row ?? table).getAllByRole('button')
    if (!twoTier) throw new Error('no cell for two-tier')
    expect(twoTier).toHaveTextContent('28 of 40 models')
    await user.click(twoTier)
    expect(search()).toBe('?cell=two-tier.pre-release-review-coverage')
    const panel = await screen.findByRole('complementary', { name: 'Mechanism and evidence' })
    expect(await within(panel).findByText(/computed here for the models and levers/)).toBeVisible()
    expect(within(panel).getByText(/^Computed from the models table/)).toBeVisible()
  })

  it('opens a sign with its state, its day and its sources', async () => {
    const { user } = renderApp('/scenarios')
    await user.click(
      await screen.findByRole('button', { name: 'Meta and CAISI announce an agreement' }),
    )
    expect(search()).toBe('?cell=indicator.meta-signs-caisi')
    const panel = await screen.findByRole('complementary', { name: 'Mechanism and evidence' })
    expect(await within(panel).findByText('Not yet:')).toBeVisible()
    expect(await within(panel).findByRole('link', { name: /“/ })).toBeVisible()
  })

  it('has odds only of the reader’s own', async () => {
    const { user } = renderApp('/scenarios')
    const field = await screen.findByRole('textbox', {
      name: 'Does Meta sign a testing agreement?',
    })
    expect(field).toHaveValue('')
    await user.type(field, '60')
    expect(search()).toBe('?odds=meta-signs/60/40')
    expect(await screen.findByText(/^By odds set by the reader,/)).toBeVisible()
  })
})

describe('a version that names no model', () => {
  it('says so plainly, shows each branch with its rule, and counts nothing', async () => {
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
})

it('keeps the bars where the outcomes cannot be read, and reads them on a second try', async () => {
  server.use(faulty('outcomeDimensions', 'broken', { once: true }))
  const { user } = renderApp('/scenarios')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The outcomes could not be loaded.')
  expect(await headline()).toBeVisible()
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table', { name: /^What each regime would change/ })).toBeVisible()
})
