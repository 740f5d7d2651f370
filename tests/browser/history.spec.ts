import { expect, open, test } from './test.ts'

test('Back and Forward go through pages and choices, and a reload changes nothing', async ({
  page,
}) => {
  await open(page, '/')
  const nav = page.getByRole('navigation', { name: 'Pages' })
  await nav.getByRole('link', { name: 'Models' }).click()
  await expect(page).toHaveURL('/models')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText(/\d+ released models/)
  const all = await heading.innerText()

  await page.getByRole('button', { name: /Companies and bodies/ }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Meta', exact: true }).check()
  await expect(page).toHaveURL('/models?who=meta')
  const narrowed = await heading.innerText()
  expect(narrowed).not.toBe(all)

  await page.reload()
  await expect(heading).toHaveText(narrowed)
  await page.goBack()
  await expect(page).toHaveURL('/models')
  await expect(heading).toHaveText(all)
  await page.goBack()
  await expect(page).toHaveURL('/')
  await page.goForward()
  await page.goForward()
  await expect(page).toHaveURL('/models?who=meta')
  await expect(heading).toHaveText(narrowed)
})

test('the way round the site carries who and as of when', async ({ page }) => {
  await open(page, '/models?who=meta&asof=2026-01-01&sort=name')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Timeline' })
    .click()
  await expect(page).toHaveURL('/timeline?who=meta&asof=2026-01-01')
})

test('what cannot be honoured is named, and the rest is kept', async ({ page }) => {
  await open(page, '/models?who=metta,openai&from=2026&to=2025&data=2020-01-01&x=1')
  const notice = page.getByRole('status').filter({ hasText: 'could not be used' })
  await expect(notice).toContainText('closest: meta')
  await expect(notice).toContainText('the range ended before it began')
  await expect(notice).toContainText('there is no version 2020-01-01')
  await notice.getByRole('button', { name: /dismiss|close/i }).click()
  await expect(notice).toHaveCount(0)
})

test('on a phone Back undoes what was pulled in the sheet of levers, and then closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/scenarios')
  const done = page.getByRole('button', { name: 'Done' })
  const signs = page.getByRole('radio', { name: /^Signs/ })
  await page.getByRole('button', { name: 'Levers', exact: true }).click()
  await signs.check({ force: true })
  await expect(page).toHaveURL(/meta=signs/)
  await page.goBack()
  await expect(page).toHaveURL(/\/scenarios$/)
  await expect(signs).not.toBeChecked()
  await expect(done).toBeVisible()
  await page.goBack()
  await expect(done).toBeHidden()
  await expect(page).toHaveURL(/\/scenarios$/)
  await page.getByRole('button', { name: 'Levers', exact: true }).click()
  await done.click()
  await expect(done).toBeHidden()
})
