import { embeds, kinds } from './paths.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

for (const path of kinds) {
  test(`${path} has its words without a script`, async ({ page }) => {
    await page.goto(`${path}?utm_source=mail`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/^Reading /)).toHaveCount(0)
    if (embeds.includes(path)) {
      // Its point, its source line, and the way to the numbers.
      await expect(page.locator('figcaption p')).toContainText(/\w{3,}.*\.$/)
      await expect(page.getByText(/^Source: Oversight Atlas/)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Open with evidence' })).toBeVisible()
    } else {
      expect((await page.locator('body').innerText()).length).toBeGreaterThan(300)
    }
  })
}
