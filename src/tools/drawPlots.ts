import { createElement, Suspense } from 'react'
import { JSDOM } from 'jsdom'
import type { Shown } from '#charts/frame/chart.tsx'
import { PICTURE_WIDTHS, type Pictures } from '#charts/frame/WrittenPicture.tsx'
import { textWidth } from '#ui/textWidth.ts'

const TICK_MS = 20
/** The markup must be equal this many times in a row: axes are measured and drawn again. */
const STILL_FOR = 3
const MOST_TICKS = 500
const AT_ONCE = 8

/** What drawings ask of a browser. */
const GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Event',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const

/**
 * Draws plots as a browser would, where there is none, from the same definition.
 *
 * @returns in the order of `all`
 * @throws {Error} naming the chart, where a plot cannot be drawn
 */
export async function drawPlots(all: readonly Shown[]): Promise<readonly Pictures[]> {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
  })
  const before = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name))
  for (const name of GLOBALS) {
    const value: unknown = name === 'window' ? window : Reflect.get(window, name)
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value })
  }
  // Axes ask how wide their labels are, which takes a layout.
  window.Element.prototype.getBoundingClientRect = function measure() {
    const size = Number.parseFloat(window.getComputedStyle(this).fontSize) || 13
    return new window.DOMRect(0, 0, textWidth(this.textContent ?? '', size), size * 1.2)
  }
  try {
    const pictures: Pictures[] = []
    for (let at = 0; at < all.length; at += AT_ONCE) {
      // More at once would be no faster.
      // oxlint-disable-next-line no-await-in-loop
      pictures.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(draw))))
    }
    return pictures
  } finally {
    for (const [index, name] of GLOBALS.entries()) {
      const was = before[index]
      if (was) Object.defineProperty(globalThis, name, was)
      else Reflect.deleteProperty(globalThis, name)
    }
    window.close()
  }
}

async function draw(shown: Shown): Promise<Pictures> {
  return {
    narrow: await drawAt(shown, PICTURE_WIDTHS.narrow),
    wide: await drawAt(shown, PICTURE_WIDTHS.wide),
  }
}

async function drawAt(shown: Shown, width: number): Promise<string> {
  // Late: it looks for a document once.
  const { createRoot } = await import('react-dom/client')
  const element = document.createElement('div')
  document.body.append(element)
  let failure: unknown = null
  const root = createRoot(element, {
    identifierPrefix: `${shown.id}${width}`,
    onUncaughtError: (error) => {
      failure = error
    },
  })
  root.render(
    createElement(
      Suspense,
      { fallback: createElement('i', { 'data-pending': '' }) },
      shown.plot({ width, still: true }),
    ),
  )
  const markup = await still(element, () => failure)
  root.unmount()
  element.remove()
  if (markup === null)
    throw new Error(`The plot of ${shown.id} cannot be drawn.`, { cause: failure })
  return markup
}

async function still(element: Element, failure: () => unknown): Promise<string | null> {
  let [seen, times] = ['', 0]
  for (let tick = 0; tick < MOST_TICKS && failure() === null; tick += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
    const now = element.querySelector('[data-pending]') ? '' : element.innerHTML
    times = now !== '' && now === seen ? times + 1 : 0
    seen = now
    if (times >= STILL_FOR) return now
  }
  return null
}
