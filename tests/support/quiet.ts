import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Anything that lands on the console is a fault of the code or of the test. Asserted after, since React catches what a spy throws. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const said = [console.error, console.warn].flatMap((spy) => vi.mocked(spy).mock.calls)
  vi.restoreAllMocks()
  expect(said).toEqual([])
})
