import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Panel } from '#ui/Panel.tsx'

/** A view with two marks and the evidence of the one that was chosen. */
function View({ first = null }: { readonly first?: string | null }) {
  const [open, setOpen] = useState(first)
  return (
    <>
      <button type="button" onClick={() => setOpen('Directive')}>
        Mark of the directive
      </button>
      <button type="button" onClick={() => setOpen('Hearing')}>
        Mark of the hearing
      </button>
      <input aria-label="Search" />
      {open && (
        <Panel label={open} onClose={() => setOpen(null)}>
          <h2>{open}</h2>
          <button type="button" onClick={() => setOpen('Hearing')}>
            Later
          </button>
        </Panel>
      )}
    </>
  )
}

const panel = (name: string) => screen.getByRole('complementary', { name })
const mark = (what: string) => screen.getByRole('button', { name: `Mark of the ${what}` })

it('takes focus when it opens, and gives it back to the mark on Escape', async () => {
  const user = userEvent.setup({ delay: null })
  render(<View />)
  await user.click(mark('directive'))
  expect(panel('Directive')).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  expect(mark('directive')).toHaveFocus()
})

it('gives focus back on Close', async () => {
  const user = userEvent.setup({ delay: null })
  render(<View />)
  await user.click(mark('hearing'))
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(mark('hearing')).toHaveFocus()
})

it('is read again from its start when its content is another, and remembers the first mark', async () => {
  const user = userEvent.setup({ delay: null })
  render(<View />)
  await user.click(mark('directive'))
  await user.click(screen.getByRole('button', { name: 'Later' }))
  expect(panel('Hearing')).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(mark('directive')).toHaveFocus()
})

it('gives focus back to the mark that was chosen last', async () => {
  const user = userEvent.setup({ delay: null })
  render(<View />)
  await user.click(mark('directive'))
  await user.click(mark('hearing'))
  await user.keyboard('{Escape}')
  expect(mark('hearing')).toHaveFocus()
})

it('takes no focus where it was open from the start', () => {
  render(<View first="Directive" />)
  expect(panel('Directive')).toBeVisible()
  expect(document.body).toHaveFocus()
})

it('leaves Escape to a field', async () => {
  const user = userEvent.setup({ delay: null })
  render(<View first="Directive" />)
  await user.click(screen.getByRole('textbox', { name: 'Search' }))
  await user.keyboard('{Escape}')
  expect(panel('Directive')).toBeVisible()
})

it('leaves focus where the reader has put it', async () => {
  const user = userEvent.setup({ delay: null })
  const { rerender } = render(
    <>
      <View key="view" />
      <input key="elsewhere" aria-label="Elsewhere" />
    </>,
  )
  await user.click(mark('directive'))
  await user.click(screen.getByRole('textbox', { name: 'Elsewhere' }))
  rerender(<input key="elsewhere" aria-label="Elsewhere" />)
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus()
})
