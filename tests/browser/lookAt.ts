import type { Page } from '@playwright/test'
import { inaccessible } from './accessibility.ts'
import { overlaps } from './engines/overlaps.ts'
import { unsaid } from './engines/unsaid.ts'
import { settled } from './engines/settled.ts'
import { smallTargets } from './engines/smallTargets.ts'
import { expect, open } from './test.ts'

/** Of WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

/** Opens an address on a phone, and looks at what is there. */
export async function look(page: Page, path: string) {
  await page.setViewportSize({ width: 320, height: 900 })
  await open(page, path)
  await expect.soft(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  await expect.soft(page.getByRole('alert'), path).toHaveCount(0)
  await lookAround(page, path)
}

/**
 * Looks at a page in whatever state a test has brought it: accessible in light, in dark and in the colours that a
 * reader forces, nothing over anything else, no wider than the window, and each control with its room. What those change
 * is colours, so only the rules about colours are asked there again.
 */
export async function lookAround(page: Page, state: string) {
  await lookForOverlaps(page, state)
  expect.soft(await page.evaluate(unsaid), state).toEqual([])
  // Of a page behind a dialog nothing can be reached.
  const inside = (await page.locator('dialog:modal').count()) > 0 ? 'dialog:modal' : 'html'
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await inaccessible(page, { inside })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await inaccessible(page, { inside, tags: ['cat.color'] })
  await page.emulateMedia({ forcedColors: 'active' })
  const forced = await inaccessible(page, { inside, tags: ['cat.color'] })
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  expect.soft({ light, dark, forced }, state).toEqual({ light: [], dark: [], forced: [] })
  await lookForRoom(page, state)
}

/** What is as wide as its share of a bar: a wider one would say another number. The table of the bars says it, too. */
const BY_SHARE = '[data-reach]'

/** Last, since it comes to each part of a page, which is then drawn. On a phone controls have 44 px, elsewhere 24. */
export async function lookForRoom(page: Page, state: string, inside = 'body') {
  const whole = page.getByRole('button', { name: 'Show the whole figure' })
  if (await whole.isVisible()) await whole.click()
  await settled((measure) => page.evaluate(measure))
  const { width = 0 } = page.viewportSize() ?? {}
  const asked = { least: width <= 480 ? 44 : 24, inside, narrow: BY_SHARE }
  expect.soft(await page.evaluate(smallTargets, asked), `${state} at ${width} px`).toEqual([])
}

export async function lookForOverlaps(page: Page, state: string) {
  await settled((measure) => page.evaluate(measure))
  const { width } = page.viewportSize() ?? {}
  expect.soft(await page.evaluate(overlaps), `${state} at ${width} px`).toEqual([])
  const spaced = await page.addStyleTag({ content: SPACED })
  await settled((measure) => page.evaluate(measure))
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect.soft(over, `${state} at ${width} px, with the text spacing of a reader`).toBeLessThan(1)
  await spaced.evaluate((style) => style.parentNode?.removeChild(style))
}
