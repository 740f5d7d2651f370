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
