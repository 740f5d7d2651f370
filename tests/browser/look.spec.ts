import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { embeds, kinds } from './paths.ts'
import { expect, open, test } from './test.ts'

const SCHEMES = ['light', 'dark'] as const
/** Embeds that one page goes through: a new browser context for each would take most of the time. */
const AT_ONCE = 5

for (const path of kinds.filter((one) => !embeds.includes(one))) {
  for (const width of [320, 1440]) {
    test(`${path} is accessible and fits at ${width} px`, ({ page }) => look(page, path, width))
  }
}

for (let first = 0; first < embeds.length; first += AT_ONCE) {
  const some = embeds.slice(first, first + AT_ONCE)
  test(`${some.join(', ')} are accessible and fit at 320 px`, async ({ page }) => {
    for (const path of some) await look(page, path, 320)
  })
}

async function look(page: Page, path: string, width: number) {
  await page.setViewportSize({ width, height: 900 })
  await open(page, path)
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible()
  await expect.soft(page.getByRole('alert'), path).toHaveCount(0)
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
    expect.soft(said, path).toEqual([])
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `${path} is wider than the window`).toBe(0)
}
