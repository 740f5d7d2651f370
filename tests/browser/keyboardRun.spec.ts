import type { Page } from '@playwright/test'
import { expect, open, test } from './test.ts'

/** A way of more stops is none. */
const MOST_STOPS = 60

/** From stop to stop, until the focus is on what reads so. */
async function tabTo(page: Page, name: RegExp) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const focus = page.locator(':focus')
    if ((await focus.count()) === 1 && name.test(await focus.ariaSnapshot())) return
  }
  throw new Error(`${MOST_STOPS} stops led to nothing that reads ${String(name)}`)
}

/** What is chosen in the search once it has answered. */
const chosen = (page: Page) =>
  page.getByRole('dialog', { name: 'Find anything' }).getByRole('option', { selected: true })

test('from a half-remembered word to the link of a ranking, by keys alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/')

  await page.keyboard.press('/')
  await page.keyboard.type('licnese foreign')
  await expect(chosen(page)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(chosen(page)).toHaveText(/Commerce orders a licence/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Commerce orders a licence/)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('compare opnai meta')
  await expect(chosen(page)).toHaveText(/^Compare OpenAI and Meta/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/^Compare/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('as of 5 july 2026')
  await expect(chosen(page)).toHaveText(/^See this page as of 5 July 2026/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/compare?who=openai,meta&asof=2026-07-05')

  await tabTo(page, /button "Columns: \d+ of \d+ columns"/)
  await page.keyboard.press('Enter')
  await tabTo(page, /button "Tested before release: only this"/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]columns=pre-deployment-testing$/)
  await page.keyboard.press('Escape')
  await tabTo(page, /button "Weights: Rank by weights"/)
  await page.keyboard.press('Enter')
  await tabTo(page, /spinbutton "Tested before release/)
  await page.keyboard.type('3')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/[?&]weights=pre-deployment-testing\/3$/)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('copy link')
  await expect(chosen(page)).toHaveText(/^Share this page/)
  await page.keyboard.press('Enter')
  await tabTo(page, /button "Copy link/)
  await page.keyboard.press('Enter')
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const colleague = await context.newPage()
  await open(colleague, link)
  const ranked = colleague.getByRole('table').first()
  await expect(ranked).toContainText('OpenAI')
  await expect(ranked).toHaveText(await page.getByRole('table').first().innerText(), {
    useInnerText: true,
  })
})
