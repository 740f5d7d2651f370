import type { Page } from '@playwright/test'
import { expect, open, test } from './test.ts'

/** What a browser has drawn, or is about to, as it comes back from a press: the first screen, and what follows it. */
async function pressed(page: Page, lever: RegExp, place: RegExp) {
  const choice = page.getByRole('group', { name: lever }).getByRole('radio', { name: place })
  await choice.waitFor({ state: 'attached' })
  return choice.evaluate((radio) => {
    const now = () => ({
      title: document.querySelector('h1')?.textContent,
      follows: document.querySelector('[role=tabpanel] :is(figcaption, h3)')?.textContent,
    })
    const before = now()
    if (radio instanceof HTMLElement) radio.click()
    return { before, after: now() }
  })
}

// What is shown at once is what the browser paints next.
for (const address of [
  '/scenarios?scenario=status-quo',
  '/scenarios?scenario=status-quo&asof=2026-06-26',
]) {
  test(`a lever moves the first screen before what follows it, at ${address}`, async ({ page }) => {
    await open(page, address)
    const { before, after } = await pressed(page, /^Meta/, /signs/i)
    expect(after.title).not.toBe(before.title)
    expect(after.follows).toBe(before.follows)
    await expect(page.getByRole('tabpanel')).not.toContainText(String(before.follows))
  })
}

test('the keyboard keeps its place where a press leaves nothing to press, and where a trace opens', async ({
  page,
}) => {
  await open(page, '/scenarios')
  const tools = page.getByRole('group', { name: 'Tools', exact: true })
  const meta = page.getByRole('group', { name: /^Meta/ })
  await meta.getByRole('radio', { name: /record/i }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/meta=signs/)
  await tools.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/scenarios')
  await expect(tools.getByRole('button', { name: 'Undo' })).toBeFocused()
  await tools.getByRole('button', { name: 'Redo' }).press('Enter')
  await page.getByRole('button', { name: /^Reset.*Meta/ }).focus()
  await page.keyboard.press('Enter')
  await expect(meta.getByRole('radio', { name: /record/i })).toBeFocused()
  await tools.getByRole('button', { name: 'Undo' }).press('Enter')
  const model = page.getByRole('region', { name: 'Models that move' }).getByRole('button', {
    name: /^Muse Wonder/,
  })
  await model.focus()
  await page.keyboard.press('Enter')
  const trace = page.getByRole('complementary', { name: /Muse Wonder/ })
  await expect(trace.locator('> section')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(model).toBeFocused()
  await page.keyboard.press('Enter')
  const next = page.getByRole('button', { name: 'Next' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/muse-wonder/)
  await expect(next).toBeFocused()
})

test('on a phone the sheet of levers goes by Escape, and by Back, also after a reload', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/scenarios')
  const sheet = page.getByRole('region', { name: 'Levers' })
  const openSheet = page.getByRole('button', { name: 'Levers', exact: true })
  await openSheet.click()
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await openSheet.click()
  await expect(sheet).toBeVisible()
  await page.reload()
  await expect(sheet).toBeHidden()
  await openSheet.click()
  await expect(sheet).toBeVisible()
  await page.goBack()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL('/scenarios')
})
