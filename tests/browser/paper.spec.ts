import { expect, open, test } from './test.ts'

const TABBED = { '/scenarios': 8, '/data': 8 }

for (const [path, tabs] of Object.entries(TABBED)) {
  test(`${path} is light on screen, and whole on paper`, async ({ page }) => {
    await open(page, path)
    // Paper cannot wait for what a page asks for once it is idle, which may be later than its network is.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length)
    let before = 0
    const isQuiet = async () => {
      const now = await fetched()
      const isSame = now === before
      before = now
      return isSame
    }
    await expect.poll(isQuiet, { intervals: [500] }).toBe(true)
    const pages = page.locator('main section:is([role=tabpanel], [data-away])')
    await expect(page.getByRole('tabpanel')).toHaveCount(1)
    expect(await page.locator('*').count()).toBeLessThan(2200)
    await page.emulateMedia({ media: 'print' })
    // At once: a browser lays the paper out as soon as those that listen have answered.
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      return {
        waiting: document.querySelectorAll('main [data-waiting]').length,
        words: [...document.querySelectorAll('main section:is([role=tabpanel], [data-away])')].map(
          (one) => one.textContent.length,
        ),
      }
    })
    expect(printed.waiting).toBe(0)
    expect(printed.words).toHaveLength(tabs)
    for (const words of printed.words) expect(words).toBeGreaterThan(200)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(pages).toHaveCount(1)
  })
}
