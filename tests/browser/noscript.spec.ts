import { embeds, kinds } from './paths.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

for (const path of kinds) {
  test(`${path} has its words without a script`, async ({ page }) => {
    await page.goto(`${path}?utm_source=mail`)
    const heading = page.getByRole('heading', { level: embeds.includes(path) ? 2 : 1 }).first()
    await expect(heading).toBeVisible()
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(300)
    await expect(page.getByText(/^Reading /)).toHaveCount(0)
  })
}
