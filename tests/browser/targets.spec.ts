import type { Page } from '@playwright/test'
import { settled } from './engines/settled.ts'
import { smallTargets } from './engines/smallTargets.ts'
import { openDialog } from './shareDialog.ts'
import { embeds, kinds } from './paths.ts'
import { expect, open, test } from './test.ts'

/** What is as wide as its share of a bar: a wider one would say another number. The table of the bars says it, too. */
const BY_SHARE = '[data-reach]'

const STATES = [
  '/compare?density=words',
  '/compare?cell=meta.stance',
  '/compare?against=2026-06-26',
  '/data?tab=codebook',
  '/data?tab=sources',
  '/data?tab=disputes',
  '/data?tab=versions',
  '/timeline?event=meta-muse-glimmer-open-weights&q=meta',
  '/models?model=muse-spark-open',
  '/scenarios?model=muse-spark-open&odds=meta-signs/60/40',
  '/report?title=Labs&figures=standing!data_2026-11-23',
  '/search?q=meta',
]

async function expectRoom(page: Page, state: string, { least = 44, inside = 'body' } = {}) {
  await settled((measure) => page.evaluate(measure))
  const small = await page.evaluate(smallTargets, { least, inside, narrow: BY_SHARE })
  expect.soft(small, state).toEqual([])
}

test.describe('a finger has 44 px on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 }, hasTouch: true, isMobile: true })
  // Each part of a page that is drawn when it is near is come to, one after the other.
  test.slow()

  for (const path of [...kinds.filter((one) => !embeds.includes(one)), ...STATES]) {
    test(`on ${path}`, async ({ page }) => {
      await open(page, path)
      await expectRoom(page, path)
    })
  }

  test('in embeds', async ({ page }) => {
    for (const path of embeds) {
      await open(page, path)
      await settled((measure) => page.evaluate(measure))
      const whole = page.getByRole('button', { name: 'Show the whole figure' })
      if (await whole.isVisible()) await whole.click()
      await expectRoom(page, path)
    }
  })

  test('in dialogs and sheets', async ({ page }) => {
    const dialog = await openDialog(page, '/models?sort=name')
    for (const tab of ['Picture', 'Link', 'Embed', 'Data', 'Cite']) {
      await dialog.getByRole('tab', { name: tab }).click()
      await expectRoom(page, tab)
    }
    await open(page, '/models')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('meta')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectRoom(page, 'what was found')
    await open(page, '/timeline')
    await page.getByRole('button', { name: /filters?$/i }).click()
    await expectRoom(page, 'filters')
    await open(page, '/scenarios')
    await page.getByRole('button', { name: 'Levers', exact: true }).click()
    await expectRoom(page, 'levers', { inside: '[data-sheet]' })
  })
})

test('a pointer has 24 px on a screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const path of ['/', '/timeline', '/compare', '/models', '/scenarios', '/company/meta']) {
    await open(page, path)
    await expectRoom(page, path, { least: 24 })
  }
})
