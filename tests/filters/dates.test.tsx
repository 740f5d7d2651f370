import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { AsOfField } from '#filters/AsOfField.tsx'
import { RangeFields } from '#filters/RangeFields.tsx'

const range = () => {
  const change = vi.fn<() => void>()
  render(<RangeFields from={null} to="2026" change={change} />)
  return {
    change,
    user: userEvent.setup({ delay: null }),
    from: screen.getByRole('textbox', { name: 'From' }),
  }
}

it.each(['{Enter}', '{Tab}'])('names what is no date after %s, and keeps it', async (key) => {
  const { change, user, from } = range()
  await user.type(from, 'rubbish')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.keyboard(key)
  expect(screen.getByRole('alert')).toHaveTextContent('“rubbish” is not a year, month or day')
  expect(from).toBeInvalid()
  expect(from).toHaveValue('rubbish')
  expect(change).not.toHaveBeenCalled()
})

it('takes the word back when a date is typed', async () => {
  const { change, user, from } = range()
  await user.type(from, '2{Enter}025-06')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(change).toHaveBeenLastCalledWith({ from: '2025-06' }, { replace: true })
})

it('says that an as-of day is missing, and which is kept', async () => {
  const change = vi.fn<() => void>()
  const user = userEvent.setup({ delay: null })
  render(<AsOfField asof="2026-03-01" known={false} version="2026-11-23" change={change} />)
  await user.clear(screen.getByLabelText('As of'))
  await user.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('The view stays as of 1 March 2026.')
  expect(change).not.toHaveBeenCalled()
})
