import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Dialog } from '#ui/Dialog.tsx'

const show = () => {
  const onClose = vi.fn<() => void>()
  render(
    <Dialog title="Share and cite this view" lede="Four companies" onClose={onClose}>
      <p>Link</p>
    </Dialog>,
  )
  return { onClose, dialog: screen.getByRole('dialog', { name: 'Share and cite this view' }) }
}

it('is open as long as it is there', () => {
  expect(show().dialog).toHaveAttribute('open')
})

it('asks to close on Close, on Escape, and on a press beside it', async () => {
  const { onClose, dialog } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(onClose).toHaveBeenCalledTimes(2)
  await userEvent.click(screen.getByText('Link'))
  expect(onClose).toHaveBeenCalledTimes(2)
  await userEvent.click(dialog)
  expect(onClose).toHaveBeenCalledTimes(3)
})
