import { Suspense } from 'react'
import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lazyPart, loadAll } from '#ui/lazyPart.ts'

const Words = () => <p>Words</p>
const whole = async () => ({ default: Words })

const draw = (Part: ReturnType<typeof lazyPart<object>>) =>
  render(
    <Suspense fallback={<p>Reading</p>}>
      <Part />
    </Suspense>,
  )

it('draws code that was loaded before at once, without a fallback', async () => {
  const Part = lazyPart(whole)
  await Part.load()
  draw(Part)
  expect(screen.getByText('Words')).toBeVisible()
  expect(screen.queryByText('Reading')).toBeNull()
})

it('fetches its code when it is drawn, where nobody did before', async () => {
  const fetched = vi.fn<typeof whole>(whole)
  const Part = lazyPart(fetched)
  expect(fetched).not.toHaveBeenCalled()
  await act(async () => {
    draw(Part)
  })
  expect(screen.getByText('Words')).toBeVisible()
})

it('loads the parts of a part with it', async () => {
  const inner = { load: vi.fn<() => Promise<void>>(async () => {}) }
  const Outer = Object.assign(() => <p>Outer</p>, { parts: [inner] })
  await lazyPart(async () => ({ default: Outer })).load()
  expect(inner.load).toHaveBeenCalledTimes(1)
})

it('does not lose a whole by a part that is lost', async () => {
  const lost = { load: () => Promise.reject(new Error('lost')) }
  const Part = lazyPart(whole)
  await loadAll([lost, Part])
  draw(Part)
  expect(screen.getByText('Words')).toBeVisible()
})
