import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { search } from '#tests/support/renderApp.tsx'
import { renderScenarioParts, type Parts } from '#tests/support/renderScenarioParts.tsx'
import { workbenchHeadline } from '#domain/regimes/findings/headline.ts'
import { isFirstPair } from '#url/scenarios.ts'
import { Headline } from '#views/scenarios/bench/Headline.tsx'
import { ScopeLine } from '#views/scenarios/bench/ScopeLine.tsx'
import { Workbench } from '#views/scenarios/bench/Workbench.tsx'

const headline = () => screen.findByRole('heading', { level: 1 })
const part = async (name: string) => within(await screen.findByRole('region', { name }))
const regime = (name: RegExp) => screen.getByRole('button', { name })

/** The first screen, as the page puts it together. */
function Bench(parts: Parts) {
  const { runs, values, lens, version } = parts
  const words = workbenchHeadline(runs, { last: values.last, isFirstPair: isFirstPair(values) })
  return (
    <>
      <ScopeLine {...parts} version={version.id} />
      <Headline words={words} lens={lens} questionHref="/scenarios?tab=signs" />
      <Workbench {...parts} isTraceHere />
    </>
  )
}

describe('levers', () => {
  it('move the address, the bars, the headline and the models, and say that they are changed', async () => {
    const { user } = renderScenarioParts('', (parts) => <Bench {...parts} />)
    const levers = await part('Levers')
    await user.click(levers.getByRole('radio', { name: /^None/ }))
    expect(search()).toBe('?open=none')
    expect(await headline()).toHaveTextContent(
      'Counting no weights as open adds 6 models to two-tier',
    )
    expect(
      regime(/^Two-tier, looked at, 34 of 40, plus 6, as found 28, rule: As set/),
    ).toBeVisible()
    expect(await screen.findByText('No weights count as open.')).toBeInTheDocument()
    const moves = await part('Models that move')
    expect(await moves.findByText(/^6 enter review: case 1, /)).toBeVisible()
    await user.click(levers.getByRole('button', { name: 'Reset: What counts as open' }))
    expect(search()).toBe('')
  })

  it('say before they are moved what their other places would do', async () => {
    renderScenarioParts('', (parts) => <Bench {...parts} />)
    const levers = await part('Levers')
    expect(
      levers.getByRole('radio', { name: /^None, \d+ models would move, .*two-tier plus 6/ }),
    ).not.toBeChecked()
    expect(levers.getAllByRole('radio', { name: 'As written, as found' })).toHaveLength(2)
  })

  it('are undone, redone and reset through the history of the browser', async () => {
    const { user } = renderScenarioParts('', (parts) => <Bench {...parts} />)
    const levers = await part('Levers')
    const tools = within(levers.getByRole('group', { name: 'Tools' }))
    const press = (name: string) => user.click(tools.getByRole('button', { name }))
    expect(tools.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
    await user.click(levers.getByRole('radio', { name: /^Signs/ }))
    await user.click(levers.getByRole('radio', { name: /^90 days/ }))
    expect(search()).toBe('?meta=signs&hold=90')
    await press('Undo')
    await waitFor(() => expect(search()).toBe('?meta=signs'))
    await press('Redo')
    await waitFor(() => expect(search()).toBe('?meta=signs&hold=90'))
    await press('Reset all')
    expect(search()).toBe('')
  })

  it('count exactly the developers chosen as signed, beginning with those of today', async () => {
    const { user } = renderScenarioParts('?scenario=status-quo', (parts) => <Bench {...parts} />)
    const levers = await part('Levers')
    await user.click(levers.getByRole('button', { name: /^Who has signed: Chosen/ }))
    expect(search()).toContain('signed=set&signatories=')
    await user.click(await levers.findByRole('checkbox', { name: 'Meta', hidden: true }))
    expect(search()).toMatch(/signatories=[a-z,]*meta/)
  })

  it('are spoken of in the order in which they are pulled, which the address keeps', async () => {
    const { user } = renderScenarioParts('?hold=90', (parts) => <Bench {...parts} />)
    expect(await headline()).toHaveTextContent(/^A hold of 90 days moves no model/)
    const levers = await part('Levers')
    await user.click(levers.getByRole('radio', { name: /^Signs/ }))
    expect(search()).toBe('?meta=signs&hold=90&last=meta')
    expect(await headline()).toHaveTextContent(/^Meta signing adds \d+ models to the status quo$/)
  })
})

describe('the pair', () => {
  it('is the one that the address asks for, and swaps', async () => {
    const { user } = renderScenarioParts('?scenario=centralized&against=status-quo', (parts) => (
      <Bench {...parts} />
    ))
    expect(await headline()).toHaveTextContent(
      'From the status quo to centralized, 10 models enter review',
    )
    await user.click(await screen.findByRole('button', { name: 'Swap' }))
    await waitFor(() => expect(search()).toBe('?scenario=status-quo&last=pair'))
    expect(await headline()).toHaveTextContent(
      'From centralized to the status quo, 10 models leave review',
    )
  })

  it('changes places where one regime is chosen for both', async () => {
    const { user } = renderScenarioParts('?scenario=centralized&against=status-quo', (parts) => (
      <Bench {...parts} />
    ))
    await user.selectOptions(await screen.findByLabelText('To'), 'Status quo')
    await waitFor(() => expect(search()).toBe('?scenario=status-quo&last=pair'))
  })

  it('is the bar that is chosen, against the one looked at before', async () => {
    const { user } = renderScenarioParts('', (parts) => <Bench {...parts} />)
    await headline()
    await user.click(regime(/^Centralized, compared with/))
    expect(search()).toBe('?scenario=centralized&against=two-tier&list=pair&last=pair')
    expect(regime(/^Centralized, looked at/)).toHaveAttribute('aria-pressed', 'true')
    expect(regime(/^Two-tier, compared with/)).toBeVisible()
    expect(await headline()).toHaveTextContent(
      'From two-tier to centralized, 6 models enter review',
    )
  })

  it('takes another rule at its bar, with what it would reach beside it', async () => {
    const { user } = renderScenarioParts('', (parts) => <Bench {...parts} />)
    const bars = await part('Models reached before release')
    await user.click(bars.getByRole('button', { name: /^Rule of Two-tier/ }))
    const rule = await bars.findByRole('radio', {
      name: /^Closed flagships regulated.*\d+$/,
      hidden: true,
    })
    await user.click(rule)
    expect(search()).toBe('?rules=two-tier/closed-flagship-only')
    expect(await headline()).toHaveTextContent(
      /^The rule “Closed flagships only” takes \d+ models? out of two-tier$/,
    )
  })
})

it('counts nothing where nothing is counted, and offers what brings models back', async () => {
  const { user } = renderScenarioParts('?who=openai&countries=cn', (parts) => <Bench {...parts} />)
  expect(await headline()).toHaveTextContent('No model is counted, so no regime can be compared')
  const notice = await part('Nothing to compare')
  const ways = await notice.findAllByRole('button')
  expect(ways.map((one) => one.textContent)).toContain('Countries: count all')
  await user.click(notice.getByRole('button', { name: 'Countries: count all' }))
  expect(search()).toBe('?who=openai')
  expect(await screen.findByRole('button', { name: /^Two-tier, looked at/ })).toBeVisible()
})

it('says which models are left out, and why', async () => {
  const { user } = renderScenarioParts('?window=all', (parts) => <Bench {...parts} />)
  const line = await part('What is counted')
  await user.click(line.getByRole('button', { name: /^Which are left out/ }))
  expect(await line.findByText(/never released/)).toBeInTheDocument()
})
