import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { search } from '#tests/support/renderApp.tsx'
import { renderScenarioParts, type Parts } from '#tests/support/renderScenarioParts.tsx'
import { workbenchHeadline } from '#domain/regimes/findings/headline.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { Moves } from '#views/scenarios/bench/Moves.tsx'
import { scenariosHref } from '#views/scenarios/levers/scenariosHref.ts'
import { ChangeTab } from '#views/scenarios/tabs/ChangeTab.tsx'
import { IndicatorsSection } from '#views/scenarios/tabs/IndicatorsSection.tsx'
import { OutcomesTab } from '#views/scenarios/tabs/OutcomesTab.tsx'
import { TippingPoints } from '#views/scenarios/tabs/TippingPoints.tsx'
import { WhoTab } from '#views/scenarios/tabs/WhoTab.tsx'
import { OpenPanel } from '#views/scenarios/trace/OpenPanel.tsx'

/** The record of a model or a cell, while one is open. */
function Opened(parts: Parts) {
  const { model, cell } = parts.values
  return model === null && cell === null ? null : <OpenPanel {...parts} />
}

it('compares all regimes at once', async () => {
  renderScenarioParts('?scenario=all&against=status-quo', (parts) => (
    <>
      <h1>{workbenchHeadline(parts.runs, { last: null, isFirstPair: false }).title}</h1>
      <WhoTab {...parts} />
    </>
  ))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    /^Of 40 models the status quo reaches 24/,
  )
  expect(
    screen.getByRole('figure', { name: /^Every regime, developer by developer/ }),
  ).toBeVisible()
})

describe('the trace of a model', () => {
  it('shows every case that was tried under both regimes, which one decided, and its evidence', async () => {
    const { user } = renderScenarioParts('', (parts) => <Moves {...parts} isTraceHere />)
    const moves = await screen.findByRole('region', { name: 'Models that move' })
    await user.click(await within(moves).findByRole('button', { name: /^Muse Spark Open/ }))
    expect(search()).toBe('?model=muse-spark-open')
    const panel = await screen.findByRole('complementary', { name: /^Why Muse Spark Open/ })
    const [reached, exempt] = within(panel).getAllByRole('heading', { level: 3 })
    expect([reached?.textContent, exempt?.textContent]).toEqual(['Centralized', 'Two-tier'])
    expect(within(panel).getByText('Does not hold')).toBeVisible()
    expect(within(panel).getAllByText('Holds')).toHaveLength(2)
    expect(within(panel).getAllByText(/^\d more, not tried$/)).toHaveLength(2)
    expect((await within(panel).findAllByRole('link', { name: /“/ })).length).toBeGreaterThan(0)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(search()).toBe(''))
  })

  it('reads the facts as the levers set them, as found and now', async () => {
    renderScenarioParts('?meta=signs&open=none&model=muse-spark-open', (parts) => (
      <Opened {...parts} />
    ))
    const panel = await screen.findByRole('complementary', { name: /^Why Muse Spark Open/ })
    expect(within(panel).getByText('As found')).toBeVisible()
    expect(within(panel).getByText('signed, by your lever')).toBeVisible()
    expect(within(panel).getByText(/^counted as closed, where a rule asks, by your/)).toBeVisible()
  })

  it('names what is unknown where nothing can be told', async () => {
    renderScenarioParts('?scenario=mandatory-licensing&model=muse-spark', (parts) => (
      <Opened {...parts} />
    ))
    const panel = await screen.findByRole('complementary', { name: /^Why Muse Spark/ })
    expect(
      within(panel).getAllByText('Cannot be told: training compute unknown').length,
    ).toBeGreaterThan(0)
  })

  it('is shown for a model that the levers leave out, and says so', async () => {
    renderScenarioParts('?window=since-eo-14409&model=muse-spark', (parts) => <Opened {...parts} />)
    expect(await screen.findByText(/^Not counted under the present levers/)).toBeVisible()
  })

  it('leads to the smallest change that flips it', async () => {
    const { user } = renderScenarioParts('?model=muse-spark-open', (parts) => (
      <>
        <TippingPoints {...parts} href={(patch) => scenariosHref(parts.search, patch)} />
        <Opened {...parts} />
      </>
    ))
    await user.click(await screen.findByRole('link', { name: /smallest change of levers/ }))
    expect(search()).toBe('?goal=reach/muse-spark-open&tab=change')
    const answers = await screen.findByText(/would do it:$/)
    const links = within(answers.parentElement ?? document.body).getAllByRole('link')
    expect(links[0]).toHaveAttribute('href', expect.stringContaining('/scenarios?'))
  })
})

describe('what stands behind a figure', () => {
  it('opens mechanism and evidence of an outcome', async () => {
    const { user } = renderScenarioParts('', (parts) => (
      <>
        <LoadBoundary what="the outcomes">
          <OutcomesTab {...parts} />
        </LoadBoundary>
        <Opened {...parts} />
      </>
    ))
    const table = await screen.findByRole('table', { name: /^What each regime would change/ })
    const [, row] = within(table).getAllByRole('row')
    const [, , twoTier] = within(row ?? table).getAllByRole('button')
    if (!twoTier) throw new Error('no cell for two-tier')
    expect(twoTier).toHaveTextContent('28 of 40 models')
    await user.click(twoTier)
    expect(search()).toBe('?cell=two-tier.pre-release-review-coverage&tab=outcomes')
    const panel = await screen.findByRole('complementary', { name: 'Mechanism and evidence' })
    expect(await within(panel).findByText(/computed here for the models and levers/)).toBeVisible()
    expect(within(panel).getByText(/^Computed from the models table/)).toBeVisible()
  })

  it('opens a sign with its state, its day and its sources', async () => {
    const { user } = renderScenarioParts('', (parts) => (
      <>
        <LoadBoundary what="the indicators">
          <IndicatorsSection {...parts} />
        </LoadBoundary>
        <Opened {...parts} />
      </>
    ))
    await user.click(
      await screen.findByRole('button', { name: 'Meta and CAISI announce an agreement' }),
    )
    expect(search()).toBe('?cell=indicator.meta-signs-caisi&tab=signs')
    const panel = await screen.findByRole('complementary', { name: 'Mechanism and evidence' })
    expect(await within(panel).findByText('Not yet:')).toBeVisible()
    expect(await within(panel).findByRole('link', { name: /“/ })).toBeVisible()
  })

  it('has odds only of the reader’s own', async () => {
    const { user } = renderScenarioParts('', (parts) => <ChangeTab {...parts} />)
    const field = await screen.findByRole('textbox', {
      name: 'Does Meta sign a testing agreement?',
    })
    expect(field).toHaveValue('')
    await user.type(field, '60')
    expect(search()).toBe('?odds=meta-signs/60/40')
    expect(await screen.findByText(/^By odds set by the reader,/)).toBeVisible()
  })
})
