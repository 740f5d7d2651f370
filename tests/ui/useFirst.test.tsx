import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ShortList } from '#ui/ShortList.tsx'
import { useFirst } from '#ui/useFirst.ts'

const ITEMS = Array.from({ length: 1200 }, (_, index) => `item ${index}`)

function Items({ isNamed = false }: { readonly isNamed?: boolean }) {
  const { shown, list } = useFirst(ITEMS, 30, isNamed)
  return (
    <ShortList {...list} many={ITEMS.length}>
      <ul>
        {shown.map((item) => (
          <li key={item}>
            <a href={`#${item}`}>{item}</a>
          </li>
        ))}
      </ul>
    </ShortList>
  )
}

const many = () => screen.getAllByRole('listitem').length

it('shows the first of a long list until one asks for all', async () => {
  render(<Items />)
  expect(many()).toBe(30)
  const button = screen.getByRole('button', { name: 'Show all 1,200' })
  expect(button.parentElement).toHaveAttribute('data-cut', 'true')
  await userEvent.click(button)
  expect(many()).toBe(1200)
  expect(screen.queryByRole('button')).toBeNull()
})

it('shows all of it where a link names one', () => {
  render(<Items isNamed />)
  expect(many()).toBe(1200)
})

it('prints all of it', () => {
  render(<Items />)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(many()).toBe(1200)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(many()).toBe(30)
})
