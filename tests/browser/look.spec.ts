import { AxeBuilder } from '@axe-core/playwright'
import { kinds } from './paths.ts'
import { expect, open, test } from './test.ts'

const WIDTHS = [320, 1440]
const SCHEMES = ['light', 'dark'] as const

for (const path of kinds) {
  for (const width of WIDTHS) {
    test(`${path} is accessible and fits at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await open(page, path)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
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
