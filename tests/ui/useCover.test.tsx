import { render, screen, waitFor } from '@testing-library/react'
import { useLayoutEffect, useRef } from 'react'
import { expect, it } from 'vitest'
import { useCover } from '#ui/useCover.ts'

/** Pressed as soon as it stands there. */
function Pressed() {
  const { isOpen, open } = useCover('sheet', () => true)
  const first = useRef(open)
  useLayoutEffect(() => first.current(), [])
  return isOpen ? <p>open</p> : <p>closed</p>
}

it('is closed by Back where it is opened at once after a reload that found it open', async () => {
  window.history.replaceState({ cover: 'sheet' }, '')
  render(<Pressed />)
  expect(screen.getByText('open')).toBeVisible()
  window.history.back()
  await waitFor(() => expect(screen.getByText('closed')).toBeVisible())
  expect(window.history.state).toEqual({ cover: null })
})
