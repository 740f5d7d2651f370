import { expect, open, test } from './test.ts'

test('a reader goes past the head, and to another page, by keys', async ({ page }) => {
  await open(page, '/models')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('link', { name: 'Timeline' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/timeline')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a link to a part of another page goes there', async ({ page }) => {
  await open(page, '/models')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Codebook' }).click()
  await expect(page).toHaveURL('/data?tab=codebook#codebook')
  await expect(page.locator('#codebook')).toBeInViewport()
  await expect(page.locator('#codebook')).toBeFocused()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Versions' }).click()
  await expect(page).toHaveURL('/data?tab=versions#versions')
  await expect(page.locator('#versions')).toBeInViewport()
  await expect(page.locator('#versions')).toBeFocused()
})

test('a link to a part goes there where the written page stands back for a query', async ({
  page,
}) => {
  await open(page, '/data?q=meta#sources')
  await expect(page.locator('#sources')).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport()
})

test('on a phone the pages are behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, '/models')
  const menu = page.getByRole('button', { name: 'Menu' })
  const compare = page.getByRole('link', { name: 'Compare', exact: true })
  await expect(compare).toBeHidden()
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(compare).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(compare).toBeHidden()
  await expect(menu).toBeFocused()
})

test('on a phone models come ten at a time, and the key that asks for all goes on with the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, '/models')
  const rows = page.getByRole('table', { name: /^Models, sorted/ }).locator('tbody tr:visible')
  await expect(rows).toHaveCount(10)
  await page.getByRole('button', { name: /^Show all \d+$/ }).press('Enter')
  await expect(rows.nth(10).getByRole('button')).toBeFocused()
  expect(await rows.count()).toBeGreaterThan(100)
})

test('on a phone events come ten lines at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/timeline')
  const lines = page.getByRole('region', { name: /^\d+ events/ }).locator('ol > li:visible')
  await expect(lines).toHaveCount(10)
  await page.getByRole('button', { name: /^Show all \d+$/ }).press('Enter')
  // The next event, which may be the first of a month.
  await expect(lines.locator('a:focus')).toBeVisible()
  const at = await lines.evaluateAll((all) =>
    all.findIndex((one) => one.contains(document.activeElement)),
  )
  expect([10, 11]).toContain(at)
  expect(await lines.count()).toBeGreaterThan(100)
})

test('the comparison is one tab stop, walked by arrows, with its evidence one key away', async ({
  page,
}) => {
  await open(page, '/compare')
  const first = page.getByRole('button', { name: /^OpenAI, Stance:/ })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const second = page.getByRole('button', { name: /^Google.*, Tested before release:/ })
  await expect(second).toBeFocused()
  // Its card is one Tab away, and Escape hides it without leaving the cell.
  const card = page.getByRole('group', { name: /^Google · Tested before release$/ })
  await expect(card.getByRole('link', { name: /new tab/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('link', { name: /new tab/ })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(second).toBeFocused()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary').filter({ hasText: 'Google' })
  await expect(panel.getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(second).toBeFocused()
})

test('the timeline is walked from event to event, and each opens with its evidence', async ({
  page,
}) => {
  await open(page, '/timeline')
  const plot = page.getByRole('application').first()
  await plot.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/event=/)
  const panel = page.getByRole('complementary')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})
