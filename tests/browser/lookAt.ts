import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open } from './test.ts'

const SCHEMES = ['light', 'dark'] as const

/** Opens an address at a width, and looks at what is there: accessible in light and dark, and no wider than the window. */
export async function look(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: 900 })
  await open(page, path)
  await expect.soft(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible()
  await expect.soft(page.getByRole('alert'), path).toHaveCount(0)
  await lookAround(page, path)
}

/** The same for a page in whatever state a test has brought it. */
export async function lookAround(page: Page, state: string) {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    // In one pass inside the page: gathering thousands of elements that pass in a page of its own takes minutes.
    // Frames of the gallery are embeds, and each is looked at by itself.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] })
      .exclude('iframe')
      .analyze()
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`),
    )
    expect.soft(said, state).toEqual([])
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `${state} is wider than the window`).toBe(0)
}
