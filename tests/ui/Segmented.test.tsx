import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Segmented } from '#ui/Segmented.tsx'

const options = [
  { value: 'any', label: 'Any download' },
  { value: 'free', label: 'Free licence' },
  { value: 'none', label: 'None' },
]

function Chosen() {
  const [value, setValue] = useState('any')
  return (
    <Segmented label="What counts as open" options={options} value={value} onChange={setValue} />
  )
}

it('is a group of radio buttons, named by its label', () => {
  render(<Chosen />)
  expect(screen.getByRole('group', { name: 'What counts as open' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Any download' })).toBeChecked()
})

it('is one tab stop, and arrow keys choose', async () => {
  const user = userEvent.setup({ delay: null })
  render(<Chosen />)
  await user.tab()
  expect(screen.getByRole('radio', { name: 'Any download' })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Free licence' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Free licence' })).toHaveFocus()
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Any download' })).toBeChecked()
  await user.tab()
  expect(document.body).toHaveFocus()
})

it('chooses by pointer', async () => {
  render(<Chosen />)
  await userEvent.click(screen.getByRole('radio', { name: 'None' }))
  expect(screen.getByRole('radio', { name: 'None' })).toBeChecked()
})

it('keeps its name where the label stands elsewhere', () => {
  render(<Segmented label="Meta" hideLabel options={options} value="any" onChange={() => {}} />)
  expect(screen.getByRole('group', { name: 'Meta' })).toBeInTheDocument()
})
