import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Dom from '@testing-library/dom'
import { expect } from '@playwright/test'
import { type Driver, inPage } from './driver.ts'
import { overlaps } from './overlaps.ts'
import { settled } from './settled.ts'

declare const TestingLibraryDom: typeof Dom

const FINDER = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
)

/** Somebody in front of a page, who finds things by role and word in whatever browser it is. */
export type Reader = ReturnType<typeof readerAt>

export function readerAt(driver: Driver, site: string) {
  const eventually = <Found>(what: string, find: () => Promise<Found>) =>
    expect.poll(find, { message: what, timeout: 20_000 })
  const find = (role: string, name: RegExp) =>
    inPage(driver, whereIs, { role, pattern: name.source })
  const sees = (role: string, name: RegExp) =>
    eventually(`${role} ${name}`, () => find(role, name)).toMatchObject({ isCovered: false })
  const rest = () => settled((measure) => inPage(driver, measure, null))
  /** Where it has come to rest: what slides in is pressed where it will be. */
  const restingAt = async (role: string, name: RegExp) => {
    await sees(role, name)
    await rest()
    const place = await find(role, name)
    if (!place) throw new Error(`${role} ${name} went away`)
    return place
  }
  const load = async (address: string) => {
    await driver.go(address)
    // As an expression, so that it can be given back like any other.
    await driver.run(`(function () { ${FINDER}; return 'there' }).call(globalThis)`)
  }
  return {
    load,
    /** Opens an address of the site, and waits until the page is live and nothing is being read. */
    open: async (path: string) => {
      await load(new URL(path, site).href)
      await eventually(`${path} is live`, () => inPage(driver, isLive, null)).toBe(true)
    },
    /** The width that it came to be. */
    resize: driver.resize,
    key: driver.key,
    sees,
    /** Whether it can be seen or is only read out. */
    has: (role: string, name: RegExp) =>
      eventually(`${role} ${name}`, () => find(role, name)).not.toBeNull(),
    missesSoon: (role: string, name: RegExp) =>
      eventually(`no ${role} ${name}`, () => find(role, name)).toBeNull(),
    /** Presses its middle, once it is there and nothing lies over it. */
    press: async (role: string, name: RegExp) => {
      const { x, y } = await restingAt(role, name)
      await driver.press({ x, y })
    },
    /** Presses it just above its lower edge. */
    pressLow: async (role: string, name: RegExp) => {
      const { x, bottom } = await restingAt(role, name)
      await driver.press({ x, y: bottom - 3 })
    },
    focuses: (name: RegExp) =>
      eventually(`focus on ${name}`, () => inPage(driver, focused, null)).toMatch(name),
    isAt: (address: RegExp) =>
      eventually('address', () => inPage(driver, () => location.href, null)).toMatch(address),
    asks: <Found>(question: () => Found): Promise<Found> => inPage(driver, question, null),
    eventually,
    /** What lies over something else, and how far the page is wider than its window. */
    looks: async () => {
      await rest()
      return inPage(driver, overlaps, null)
    },
  }
}

// What follows runs in the page, and sees nothing around it.

function isLive() {
  const words = document.body.innerText
  const head = document.querySelector('#root main :is(h1, h2)')
  const root = document.querySelector('#root[data-live]')
  const isWritten = root === null || document.querySelector('#words') !== null
  return !isWritten && head !== null && !/^Reading .*…$/m.test(words)
}

function focused() {
  const { activeElement } = document
  const words = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
  return activeElement === document.body ? 'nothing' : words.trim().slice(0, 80)
}

/** The middle of the first that is found; null where there is none. A radio button is pressed at its label. */
function whereIs({ role, pattern }: { readonly role: string; readonly pattern: string }) {
  const name = new RegExp(pattern)
  const [found] = TestingLibraryDom.queryAllByRole(document.body, role, { name })
  if (!found) return null
  const shown = (found instanceof HTMLInputElement && found.labels?.[0]) || found
  const look = () => {
    const { left, top, width, height } = shown.getBoundingClientRect()
    const x = left + width / 2
    const y = top + Math.min(height, innerHeight) / 2
    const hit = document.elementFromPoint(x, y)
    const isCovered = !hit || !shown.contains(hit)
    return { x, y, bottom: top + height, isCovered }
  }
  // Out of sight, in the window or in a list that scrolls.
  if (look().isCovered) shown.scrollIntoView({ block: 'center' })
  return look()
}
