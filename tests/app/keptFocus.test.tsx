import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useKeptFocus } from '#app/useKeptFocus.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

function Page() {
  useKeptFocus()
  return <button type="button">Remove this filter</button>
}

it('mends nothing once it has ended', () => {
  const { unmount } = render(<Page />)
  const button = screen.getByRole('button')
  button.focus()
  const before = vi.getTimerCount()
  button.click()
  button.click()
  expect(vi.getTimerCount()).toBe(before + 1)
  unmount()
  expect(vi.getTimerCount()).toBe(before)
})
