import { lookForRoom } from './lookAt.ts'
import { expect, open, test } from './test.ts'

/** What no other test that looks at a page brings about. */
const STATES = [
  '/compare?density=words',
  '/data?tab=codebook',
  '/data?tab=sources',
  '/data?tab=disputes',
  '/data?tab=versions',
  '/search?q=meta',
]

test.describe('a finger has 44 px on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 }, hasTouch: true, isMobile: true })
  // Each part of a page that is drawn when it is near is come to, one after the other.
  test.slow()

  test('on tabs and lists', async ({ page }) => {
    for (const path of STATES) {
      await open(page, path)
      await lookForRoom(page, path)
    }
  })

  test('in sheets', async ({ page }) => {
    await open(page, '/models')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('meta')
    await expect(page.getByRole('option').first()).toBeVisible()
    await lookForRoom(page, 'what was found')
    await open(page, '/timeline')
    await page.getByRole('button', { name: /filters?$/i }).click()
    await lookForRoom(page, 'filters')
    await open(page, '/scenarios')
    await page.getByRole('button', { name: 'Levers', exact: true }).click()
    await lookForRoom(page, 'levers', '[data-sheet]')
  })
})
