import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { palette } from './palette.ts'
import { PictureSheet, type SheetProps } from './PictureSheet.tsx'
import type { Background } from './presets.ts'

/** Milliseconds. */
const LONGEST_WAIT = 15_000
const TICK = 30
/** The layout must be equal this many times in a row: axes are measured and drawn again. */
const STILL_FOR = 4

type Sheet = {
  readonly element: HTMLElement
  /** Draws and waits until the layout is stable. */
  readonly draw: (props: SheetProps) => Promise<HTMLElement>
  readonly remove: () => void
}

/** A hidden element beside the page in which a sheet is laid out in its own colours. */
export function sheetOnPage(background: Background): Sheet {
  const theme = background === 'dark' ? 'dark' : 'light'
  const element = document.createElement('div')
  element.dataset.theme = theme
  element.inert = true
  // What the browser translates or darkens on the page is as it is in the file.
  element.translate = false
  // Zero size instead of off-screen: sticky columns would otherwise follow the window's edge.
  element.style.cssText =
    'position:fixed;inset-block-start:0;inset-inline-start:0;inline-size:0;block-size:0;overflow:hidden;color:var(--ink)'
  element.style.colorScheme = `only ${theme}`
  for (const [name, value] of Object.entries(palette(theme))) element.style.setProperty(name, value)
  document.body.append(element)
  let failure: unknown = null
  const root = createRoot(element, {
    // React's ids start alike in every root.
    identifierPrefix: 'picture',
    onUncaughtError: (error) => {
      failure = error
    },
  })
  return {
    element,
    async draw(props) {
      root.render(createElement(PictureSheet, props))
      const [sheet] = await Promise.all([still(element, () => failure), lettersReady()])
      return sheet
    },
    remove() {
      root.unmount()
      element.remove()
    },
  }
}

async function still(element: HTMLElement, failure: () => unknown): Promise<HTMLElement> {
  let [seen, times] = ['', 0]
  for (let waited = 0; waited < LONGEST_WAIT; waited += TICK) {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, TICK))
    if (failure() !== null) break
    const now = element.querySelector('[data-pending]') ? '' : element.innerHTML
    times = now !== '' && now === seen ? times + 1 : 0
    seen = now
    const sheet = element.firstElementChild
    if (times >= STILL_FOR && sheet instanceof HTMLElement) return sheet
  }
  throw new Error('The picture could not be drawn. The numbers can still be had as CSV.', {
    cause: failure(),
  })
}

async function lettersReady(): Promise<void> {
  if (!('fonts' in document)) return
  // Without the font, the page shows the fallback too.
  await Promise.allSettled([
    document.fonts.load("400 16px 'Public Sans Variable'"),
    document.fonts.load("680 16px 'Public Sans Variable'"),
  ])
}
