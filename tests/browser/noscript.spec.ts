import type { Page } from '@playwright/test'
import { embeds, kinds } from './paths.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

/** Each figure has a table or a drawing of some size that can be seen. */
async function hasPictures(page: Page, path: string) {
  const empty = await page.locator('figure > [role=group]').evaluateAll((plots) =>
    plots
      .filter((plot) => {
        const drawn = [...plot.querySelectorAll('table, svg, ul, ol')].map((one) =>
          one.getBoundingClientRect(),
        )
        const isDrawn = drawn.some(({ width, height }) => Math.min(width, height) > 20)
        return !isDrawn && !/\w+ \w+ \w+/.test(plot.textContent ?? '')
      })
      .map((plot) => plot.parentElement?.textContent?.slice(0, 80)),
  )
  expect.soft(empty, path).toEqual([])
}

// One page goes through them all: a new browser context for each would take most of the time.
test('every page has its words without a script', async ({ page }) => {
  for (const path of kinds.filter((one) => !embeds.includes(one))) {
    await page.goto(`${path}?utm_source=mail`)
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect.soft(page.getByText(/^Reading /), path).toHaveCount(0)
    expect.soft((await page.locator('body').innerText()).length, path).toBeGreaterThan(300)
    await expect.soft(page.getByText(/^Without scripts this page is complete/), path).toBeVisible()
    // Nothing that would do nothing; a form with an address leads there.
    await expect
      .soft(
        page.locator(
          '#root :is(button:not([popovertarget], table button), input):not(form[action] *):visible',
        ),
        path,
      )
      .toHaveCount(0)
    await hasPictures(page, path)
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
      .soft(
        page.getByText(/^A picture, as scripts are off: of the newest data when it was written/),
        path,
      )
      .toBeVisible()
    await hasPictures(page, path)
    await expect.soft(page.locator('figcaption p'), path).toContainText(/\w{3,}.*\.$/)
    await expect.soft(page.getByText(/^Source: Oversight Atlas/), path).toBeVisible()
    await expect.soft(page.getByRole('link', { name: 'Open with evidence' }), path).toBeVisible()
  }
})
