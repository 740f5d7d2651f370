import { AxeBuilder } from '@axe-core/playwright'
import { embeds, kinds } from './paths.ts'
import { expect, open, test } from './test.ts'

const SCHEMES = ['light', 'dark'] as const

for (const path of kinds) {
  // Frames of the gallery are embeds: each is looked at by itself, as narrow as it gets.
  const widths = embeds.includes(path) ? [320] : [320, 1440]
  for (const width of widths) {
    test(`${path} is accessible and fits at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        // In one pass inside the page: gathering thousands of elements that pass in a page of its own takes minutes.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .options({ resultTypes: ['violations'] })
          .exclude('iframe')
          .analyze()
        const said = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`),
        )
        expect(said).toEqual([])
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'wider than the window').toBe(0)
    })
  }
}
