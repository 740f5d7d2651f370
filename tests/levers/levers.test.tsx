import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { runsOf } from '#charts/runs/runsOf.ts'
import { leverOf } from '#domain/regimes/levers/levers.ts'
import { settingNow, valuesFor } from '#levers/changeLevers.ts'
import { LeverSelect } from '#levers/LeverSelect.tsx'
import { MovedLevers } from '#levers/MovedLevers.tsx'
import { AgainstSelect, LookedSelect } from '#levers/PairSelects.tsx'
import { ownParams } from '#levers/ParamControls.tsx'
import { RuleSelect } from '#levers/RuleSelect.tsx'
import { tables, valuesAndLens } from '#tests/charts/scenarioFixture.ts'

function at(search: string) {
  const { values, lens } = valuesAndLens(search)
  return { values, runs: runsOf(tables, lens, values), change: vi.fn<(patch: unknown) => void>() }
}

it('takes with a setting what the record says goes with it', () => {
  const { runs } = at('')
  expect(valuesFor(leverOf('signed'), 'set', runs)?.signatories).not.toEqual([])
  expect(valuesFor(leverOf('signed'), 'nobody', runs)).toBeNull()
  expect(settingNow(leverOf('hold'), at('?hold=45').runs.levers)).toBeUndefined()
})

it('offers a setting that is none of the usual ones only where the lever has it', () => {
  const { runs, change } = at('?threshold=3e25')
  const { rerender } = render(<LeverSelect lever={leverOf('threshold')} {...{ runs, change }} />)
  const choice = screen.getByRole('combobox', { name: 'Compute threshold' })
  expect(choice).toHaveDisplayValue(/^compute threshold: /)
  expect(choice).toHaveLength(4)
  rerender(<LeverSelect lever={leverOf('threshold')} {...{ runs: at('').runs, change }} />)
  expect(choice).toHaveLength(3)
  expect(choice).toHaveDisplayValue('As written')
})

it('has fields of its own only for what has an effect', () => {
  const names = (id: 'signed' | 'open', search: string) =>
    ownParams(leverOf(id), at(search).runs.levers).map(([name]) => name)
  expect(names('signed', '')).toEqual([])
  expect(names('signed', '?signed=set&signatories=meta')).toEqual(['signatories'])
  expect(names('open', '?open=none')).toEqual([])
})

it('takes one lever back to how it was found, and hands all of them on', async () => {
  const { runs, change } = at('?open=none&hold=90')
  const reset = vi.fn<() => void>()
  const moved = [leverOf('open'), leverOf('hold')]
  const { rerender } = render(<MovedLevers {...{ moved, runs, change, reset }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Take away: hold: 90 days' }))
  expect(change).toHaveBeenLastCalledWith({ hold: 30 })
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
  expect(reset).toHaveBeenCalledOnce()
  rerender(<MovedLevers moved={[]} {...{ runs, change }} reset={null} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('list')).toBeNull()
})

it('chooses regimes, which change places, and the rule of one', async () => {
  const { runs, values, change } = at('')
  const run = runs.all.find(({ scenario }) => scenario.id === 'two-tier')
  render(
    <>
      <LookedSelect label="Regime" {...{ runs, values, change }} />
      <AgainstSelect label="Compared with" {...{ runs, values, change }} />
      {run && <RuleSelect {...{ run, runs, change }} />}
    </>,
  )
  const choose = (name: string, option: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name }), option)
  await choose('Regime', 'Centralized')
  expect(change).toHaveBeenLastCalledWith({ scenario: 'centralized', against: 'two-tier' })
  await choose('Compared with', 'Itself, as found')
  expect(change).toHaveBeenLastCalledWith({ against: 'as-found' })
  const other = run?.scenario.variants.find(({ id }) => id !== run.variant.id)?.id ?? ''
  await choose('Rule of Two-tier', other)
  expect(change).toHaveBeenLastCalledWith({ rules: [`two-tier:${other}`] })
})
