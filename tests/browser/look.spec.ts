import { embeds, kinds } from './paths.ts'
import { look } from './lookAt.ts'
import { test } from './test.ts'

/** Embeds that one page goes through: a new browser context for each would take most of the time. */
const AT_ONCE = 5

for (const path of kinds.filter((one) => !embeds.includes(one))) {
  test(`${path} is accessible and fits a phone`, ({ page }) => look(page, path, [320]))
  test(`${path} is accessible and fits a screen`, ({ page }) => look(page, path, [1440, 768]))
}

for (let first = 0; first < embeds.length; first += AT_ONCE) {
  const some = embeds.slice(first, first + AT_ONCE)
  test(`${some.join(', ')} are accessible and fit`, async ({ page }) => {
    for (const path of some) await look(page, path, [320, 768, 1440])
  })
}
