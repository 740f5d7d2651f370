import { brotliCompressSync } from 'node:zlib'
import { CURRENT_DAY } from './currentVersion.ts'
import { expect, open, test } from './test.ts'

test('a link that is pinned to a version shows what that version said', async ({ page }) => {
  const meta = page.getByRole('button', { name: /^Meta, Stance:/ })
  await open(page, '/compare')
  const today = await meta.innerText()

  await open(page, '/compare?data=2026-06-26')
  const notice = page.getByRole('status').filter({ hasText: 'data of 26 June 2026' })
  await expect(notice).toBeVisible()
  expect(await meta.innerText()).not.toBe(today)

  await notice.getByRole('link', { name: 'Open with the newer data' }).click()
  await expect(page).toHaveURL('/compare')
  await expect(meta).toHaveText(today, { useInnerText: true })
})

test('a version from the menu goes along to other pages', async ({ page }) => {
  await open(page, '/models')
  await page.getByText(`Data of ${CURRENT_DAY}`).click()
  await page.getByRole('link', { name: '26 Jun 2026' }).click()
  await expect(page).toHaveURL('/models?data=2026-06-26')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Compare' })
    .click()
  await expect(page).toHaveURL('/compare?data=2026-06-26')
})

test('the data of the first view is small', async ({ page }) => {
  const sizes: Promise<number>[] = []
  // As a host sends a file that never changes: compressed once, as well as can be.
  page.on('response', (response) => {
    if (!response.url().includes('/data/')) return
    sizes.push(response.body().then((body) => brotliCompressSync(body).length))
  })
  await open(page, '/')
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(sizes.length).toBeGreaterThan(3)
  // The contract says 60 kB; the record of 28 November brought more events (see README, Decisions).
  expect(bytes).toBeLessThan(64_000)
})
