import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openNumbers } from '#tests/support/openNumbers.ts'
import { search } from '#tests/support/renderApp.tsx'
import { renderScenarioParts } from '#tests/support/renderScenarioParts.tsx'
import { Changes } from '#views/scenarios/Top.tsx'
import { LeverBar } from '#views/scenarios/levers/LeverBar.tsx'
import { LeverControls } from '#views/scenarios/levers/LeverControls.tsx'
import { PairChoice } from '#views/scenarios/sections/PairChoice.tsx'
import { Top } from '#views/scenarios/Top.tsx'

const headline = () => screen.findByRole('heading', { level: 1 })
const part = async (name: string) => within(await screen.findByRole('region', { name }))

describe('levers', () => {
  it('move the address, the bars and the sentence of chips, and say what was changed', async () => {
    const { user } = renderScenarioParts('', (parts) => (
      <>
        <LeverBar {...parts} version={parts.version.id} />
        <Top {...parts} />
      </>
    ))
    const levers = await part('Levers')
    await user.click(levers.getByRole('radio', { name: 'None' }))
    expect(search()).toBe('?open=none')
    expect(await headline()).toHaveTextContent(/^No model gains or loses review/)
    const table = await openNumbers(screen.getByRole('figure', { name: /^How many of 40 models/ }))
    expect(within(table).getByRole('row', { name: /^Two-tier/ }).children[2]).toHaveTextContent(
      /^34$/,
    )
    expect(screen.getByText('No weights count as open.')).toBeVisible()
    const bar = await part('What is counted, and which levers are moved')
    await user.click(bar.getByRole('button', { name: 'Take away: open: none' }))
    expect(search()).toBe('')
  })

  it('say before they are moved what their other places would do', async () => {
    renderScenarioParts('', (parts) => <LeverControls {...parts} />)
    expect(await screen.findByText(/None: Two-tier 34 of 40 instead of 28\./)).toBeVisible()
  })

  it('are undone, redone and reset through the history of the browser', async () => {
    const { user } = renderScenarioParts('', (parts) => (
      <>
        <LeverControls {...parts} />
        <Changes {...parts} />
      </>
    ))
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

  it('count exactly the developers chosen as signed, beginning with those of today', async () => {
    const { user } = renderScenarioParts('?scenario=status-quo', (parts) => (
      <LeverControls {...parts} />
    ))
    const levers = await part('Levers')
    await user.click(levers.getByRole('radio', { name: 'Chosen' }))
    expect(search()).toContain('signed=set&signatories=')
    await user.click(levers.getByRole('checkbox', { name: 'Meta' }))
    expect(search()).toMatch(/signatories=[a-z,]*meta/)
  })
})

describe('the pair', () => {
  it('is the one that the address asks for, and swaps', async () => {
    const { user } = renderScenarioParts('?scenario=centralized&against=status-quo', (parts) => (
      <>
        <Top {...parts} />
        <PairChoice {...parts} />
      </>
    ))
    expect(await headline()).toHaveTextContent(/^Testing every US model brings 10 of 40 models/)
    await user.click(screen.getByRole('button', { name: 'Swap' }))
    await waitFor(() => expect(search()).toBe('?scenario=status-quo'))
    expect(await headline()).toHaveTextContent(/^Staying with voluntary agreements takes 10 of 34/)
  })

  it('takes another rule, with what it would reach beside it', async () => {
    const { user } = renderScenarioParts('', (parts) => (
      <>
        <Top {...parts} />
        <PairChoice {...parts} />
      </>
    ))
    const rule = await screen.findByRole('combobox', { name: 'Rule of Two-tier' })
    const option = within(rule).getByRole('option', { name: /Closed flagships regulated/ })
    expect(option).toHaveTextContent(/^\d+ of 40\./)
    await user.selectOptions(rule, option)
    expect(search()).toBe('?rules=two-tier/closed-flagship-only')
    expect(await headline()).toHaveTextContent(/^Two-tier, as set here, takes \d+ of 34/)
  })
})
