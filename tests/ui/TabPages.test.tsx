import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { TabPages } from '#ui/tabs/TabPages.tsx'
import { usePrinting } from '#ui/usePrinting.ts'

const TABS = ['one', 'two', 'three'] as const
type Tab = (typeof TABS)[number]
const named = (tab: Tab) => ({ name: tab, title: `The ${tab}`, id: tab })
const NAMES = { one: named('one'), two: named('two'), three: named('three') }

function Content({ tab }: { readonly tab: Tab }) {
  const isPrinting = usePrinting()
  return (
    <label>
      {isPrinting ? `${tab} on paper` : `${tab} on screen`}
      <input aria-label={`words of ${tab}`} />
    </label>
  )
}

const pages = (tab: Tab, prepare = () => {}) => (
  <TabPages tabs={TABS} names={NAMES} tab={tab} prepare={prepare}>
    {(one) => <Content tab={one} />}
  </TabPages>
)
const tell = (state: 'beforeprint' | 'afterprint') =>
  act(() => void window.dispatchEvent(new Event(state)))

it('draws the one that is shown, and keeps those that were opened as they were left', async () => {
  const { rerender } = render(pages('two'))
  expect(screen.getAllByText(/on screen/)).toHaveLength(1)
  await userEvent.type(screen.getByLabelText('words of two'), 'kept')
  rerender(pages('three'))
  expect(screen.getAllByText(/on screen/)).toHaveLength(2)
  expect(screen.getByLabelText('words of two').closest('section')).toHaveAttribute('inert')
  rerender(pages('two'))
  expect(screen.getByLabelText('words of two')).toHaveValue('kept')
})

it('draws all of them on paper, each as paper has it, and puts those away again that nobody opened', () => {
  render(pages('one'))
  for (const print of [1, 2]) {
    tell('beforeprint')
    expect(screen.getAllByText(/on paper/), `print ${print}`).toHaveLength(3)
    tell('afterprint')
    expect(screen.getAllByText(/on screen/), `print ${print}`).toHaveLength(1)
  }
})

it('asks once for what the others need, when the browser is idle, and anew for other data', () => {
  vi.useFakeTimers()
  const prepare = vi.fn<() => void>()
  const { rerender, unmount } = render(pages('one', prepare))
  expect(prepare).not.toHaveBeenCalled()
  vi.advanceTimersByTime(3000)
  expect(prepare).toHaveBeenCalledTimes(1)
  rerender(pages('two', prepare))
  vi.advanceTimersByTime(10_000)
  expect(prepare).toHaveBeenCalledTimes(1)
  const ofOtherData = vi.fn<() => void>()
  rerender(pages('two', ofOtherData))
  vi.advanceTimersByTime(3000)
  expect(ofOtherData).toHaveBeenCalledTimes(1)
  unmount()
  vi.useRealTimers()
})
