import { embeds, kinds } from './paths.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

// One page goes through them all: a new browser context for each would take most of the time.
test('every page has its words without a script', async ({ page }) => {
  for (const path of kinds.filter((one) => !embeds.includes(one))) {
    await page.goto(`${path}?utm_source=mail`)
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect.soft(page.getByText(/^Reading /), path).toHaveCount(0)
    expect.soft((await page.locator('body').innerText()).length, path).toBeGreaterThan(300)
  }
})

test('every embed has its point, its source and the way to its numbers without a script', async ({
  page,
}) => {
  for (const path of embeds) {
    await page.goto(`${path}?utm_source=mail`)
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect.soft(page.getByText(/^Reading /), path).toHaveCount(0)
    await expect
      .soft(page.getByText(/^Without scripts this is the chart without filters/), path)
      .toBeVisible()
    await expect.soft(page.locator('figcaption p'), path).toContainText(/\w{3,}.*\.$/)
    await expect.soft(page.getByText(/^Source: Oversight Atlas/), path).toBeVisible()
    await expect.soft(page.getByRole('link', { name: 'Open with evidence' }), path).toBeVisible()
  }
})
