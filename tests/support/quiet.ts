import type { EventEmitter } from 'node:events'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'

const METHODS = ['error', 'warn', 'info', 'log'] as const

/** Where tests have a page: its console, on which jsdom says what it does not implement. */
declare const jsdom: { readonly virtualConsole: EventEmitter } | undefined

const page = typeof jsdom === 'undefined' ? null : jsdom.virtualConsole
const unable: unknown[] = []
const note = (error: unknown) => void unable.push(error)

/** Anything that lands on a console is a fault of the code or of the test. Asserted after, since React catches what a spy throws. */
beforeEach(() => {
  METHODS.forEach((method) => vi.spyOn(console, method))
  page?.on('jsdomError', note)
})

afterEach(() => {
  page?.off('jsdomError', note)
  const said = [
    ...METHODS.flatMap((method) => vi.mocked(console[method]).mock.calls),
    ...unable.splice(0),
  ]
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  expect(said.filter((one) => !isOfBoundedAct(one))).toEqual([])
})

/** React is told to stop there, and goes on (`boundedAct.ts`). */
const isOfBoundedAct = (said: unknown) =>
  Array.isArray(said) && String(said[0]).startsWith('A component suspended inside an `act` scope')

/** What a test asked for and did not wait for: a module that arrives after its file is lost to all files behind it. */
afterAll(() => vi.dynamicImportSettled())
