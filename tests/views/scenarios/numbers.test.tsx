import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { search } from '#tests/support/renderApp.tsx'
import { renderScenarioParts, type Parts } from '#tests/support/renderScenarioParts.tsx'
import { LeverControls } from '#views/scenarios/bench/LeverControls.tsx'
import { Tools } from '#views/scenarios/bench/Tools.tsx'
import { scenariosHref } from '#views/scenarios/levers/scenariosHref.ts'
import { OddsFields } from '#views/scenarios/tabs/ChangeTab.tsx'
import { runsOf } from '#charts/runs/runsOf.ts'
import { difference, differenceWords } from '#domain/regimes/runs/difference.ts'
import { span } from '#ui/format.ts'
import { readAddress } from '#url/address.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { TippingPoints } from '#views/scenarios/tabs/TippingPoints.tsx'

describe('a number of the reader’s own', () => {
  it('stays as it was typed, says what is wrong, and keeps the last that could be used', async () => {
    const { user } = renderScenarioParts('', ({ values, change }) => (
      <OddsFields odds={values.odds} change={change} />
    ))
    const field = await screen.findByRole('textbox', { name: /^Does Meta sign/ })
    await user.type(field, '33.5')
    await user.tab()
    expect(field).toHaveValue('33.5')
    expect(field).toHaveAccessibleDescription('Not a whole number from 0 to 100. 33 still counts.')
    expect(search()).toBe('?odds=meta-signs/33/67')
    await user.clear(field)
    await user.type(field, '140')
    expect(field).toHaveAccessibleDescription(/14 still counts/)
    await user.click(screen.getByRole('button', { name: 'Take all odds away' }))
    expect(screen.getByRole('textbox', { name: /^Does Meta sign/ })).toHaveValue('')
    expect(search()).toBe('')
  })

  it('is one step for Undo, however many keys it took', async () => {
    const { user } = renderScenarioParts('', (parts) => (
      <>
        <Tools {...parts} isMoved={false} />
        <OddsFields odds={parts.values.odds} change={parts.change} />
      </>
    ))
    const field = await screen.findByRole('textbox', { name: /^Does Meta sign/ })
    await user.type(field, '60')
    await user.type(screen.getByRole('textbox', { name: /^Does Congress pass/ }), '25')
    expect(search()).toBe('?odds=meta-signs/60/40,congress-licenses/25/75')
    const undo = () => user.click(screen.getByRole('button', { name: 'Undo' }))
    await undo()
    await waitFor(() => expect(search()).toBe('?odds=meta-signs/60/40'))
    await undo()
    await waitFor(() => expect(search()).toBe(''))
    await waitFor(() => expect(field).toHaveValue(''))
  })

  it.each([
    [
      'Compute threshold',
      'Another threshold, in FLOP',
      'abc',
      'Not an amount from 1e18 to 1e30.',
      '',
    ],
    [
      'Longest hold',
      'Another hold, in days',
      '9999',
      'Not a whole number of days from 1 to 730. 30 still counts.',
      '30',
    ],
  ])('names what of “%s” “%s” cannot take', async (lever, name, text, words, kept) => {
    const { user } = renderScenarioParts('', (parts) => <LeverControls {...parts} />)
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${lever}: Other`) }))
    const field = await screen.findByRole('textbox', { name, hidden: true })
    expect(field).toHaveValue(kept)
    fireEvent.change(field, { target: { value: text } })
    expect(field).toHaveValue(text)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(search()).toBe('')
    fireEvent.change(field, { target: { value: kept === '' ? '3e25' : '45' } })
    expect(search()).toBe(kept === '' ? '?threshold=3e25' : '?hold=45')
  })

  it('says of a goal what it cannot take', async () => {
    const { user } = renderScenarioParts('?goal=above/80', (parts) => (
      <TippingPoints {...parts} href={(patch) => scenariosHref(parts.search, patch)} />
    ))
    const field = await screen.findByRole('textbox', { name: 'Per cent of models counted' })
    await user.clear(field)
    expect(field).toHaveAccessibleDescription(/80 still counts/)
    expect(search()).toBe('?goal=above/80')
  })

  it('shows beside every answer what the page will show after it is pressed', async () => {
    let parts: Parts | undefined
    renderScenarioParts('?goal=below/60', (given) => {
      parts = given
      return <TippingPoints {...given} href={(patch) => scenariosHref(given.search, patch)} />
    })
    const answers = await screen.findAllByRole('link')
    if (!parts) throw new Error('not drawn')
    const { tables, lens, runs } = parts
    for (const answer of answers) {
      const { search: query } = new URL(answer.getAttribute('href') ?? '', 'https://atlas.example')
      const { values } = readAddress(scenariosAddress, query)
      const then = runsOf(tables, lens, values).pairs[0]?.after
      const now = runs.pairs[0]?.after
      if (!then || !now) throw new Error('no regime')
      const { certain, atMost, total } = then.coverage
      const by = differenceWords(difference(now, then))
      expect(answer.closest('li')).toHaveTextContent(
        `reaches ${span(certain, atMost)} of ${total} ${by}`,
      )
    }
    expect(answers.length).toBeGreaterThan(1)
  })
})
