import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { CopyButton } from '#ui/CopyButton.tsx'

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'execCommand')
})

it('copies, says so, and is ready again after two seconds', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  render(<CopyButton text="https://example.org/compare" label="Copy link" />)
  await user.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await navigator.clipboard.readText()).toBe('https://example.org/compare')
  expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
  act(() => {
    vi.advanceTimersByTime(2000)
  })
  expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible()
})

it('copies the older way where there is no clipboard', async () => {
  const user = userEvent.setup({ writeToClipboard: false })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  const selected: string[] = []
  document.execCommand = () => {
    const field = document.activeElement
    if (field instanceof HTMLTextAreaElement) selected.push(field.value)
    return true
  }
  render(<CopyButton text="a citation" />)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus()
  expect(selected).toEqual(['a citation'])
})

it('shows the text selected where the browser forbids both', async () => {
  const user = userEvent.setup({ writeToClipboard: false })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
  render(<CopyButton text="a citation" />)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  const field = await screen.findByRole('textbox')
  expect(field).toHaveValue('a citation')
  expect(field).toHaveProperty('selectionEnd', 'a citation'.length)
})
