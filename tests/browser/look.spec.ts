import { embeds, kinds } from './paths.ts'
import { look, lookAround, lookForOverlaps } from './lookAt.ts'
import { test } from './test.ts'

/** Embeds that one page goes through: a new browser context for each would take most of the time. */
const AT_ONCE = 5

for (const path of kinds.filter((one) => !embeds.includes(one))) {
  test(`${path} is accessible and fits`, async ({ page }) => {
    await look(page, path)
    await page.setViewportSize({ width: 768, height: 900 })
    await lookForOverlaps(page, path)
    await page.setViewportSize({ width: 1440, height: 900 })
    await lookAround(page, path)
  })
}

for (let first = 0; first < embeds.length; first += AT_ONCE) {
  const some = embeds.slice(first, first + AT_ONCE)
  test(`${some.join(', ')} are accessible and fit`, async ({ page }) => {
    for (const path of some) {
      await look(page, path)
      for (const width of [768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await lookForOverlaps(page, path)
      }
    }
  })
}
