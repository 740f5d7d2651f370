import type { Route } from '@playwright/test'
import { CURRENT_VERSION } from './currentVersion.ts'
import { expect, open, test } from './test.ts'

test.use({ mayComplain: true })

const SIGN_IN = '<!doctype html><title>Sign in</title>'

const faults: readonly (readonly [string, (route: Route) => Promise<void>, string])[] = [
  ['is missing', (route) => route.fulfill({ status: 404 }), 'the server answered 404'],
  ['fails', (route) => route.fulfill({ status: 503 }), 'the server answered 503'],
  [
    'is a page instead',
    (route) => route.fulfill({ contentType: 'text/html', body: SIGN_IN }),
    'a page instead of data',
  ],
  ['is cut', (route) => route.fulfill({ body: '[{"id":' }), 'may have been cut'],
  ['cannot be reached', (route) => route.abort(), 'Are you offline'],
]

for (const [what, answer, sentence] of faults) {
  test(`says so where a table ${what}, and recovers`, async ({ page }) => {
    const file = `**/data/${CURRENT_VERSION}/models.json`
    await page.route(file, answer)
    await open(page, '/models')
    const alert = page.getByRole('alert').filter({ hasText: 'models.json' }).first()
    await expect(alert).toContainText(sentence)
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
    await page.unroute(file)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('released models')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('offers a reload where a part of the site is gone after a deployment', async ({ page }) => {
  const chunk = '**/assets/MethodsView-*.js'
  await page.route(chunk, (route) => route.fulfill({ status: 404 }))
  await open(page, '/models')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Data and methods' })
    .click()
  await expect(page.getByRole('alert')).toContainText('did not arrive')
  await page.unroute(chunk)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page).toHaveURL('/data')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sources stand behind')
})

test('says so where the part that checks data of an older shape is gone, and reads it after a reload', async ({
  page,
}) => {
  const checker = '**/assets/checker-*.js'
  await page.route(checker, (route) => route.fulfill({ status: 404 }))
  await open(page, '/models')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('released models')
  await open(page, '/models?data=2026-11-23')
  const alert = page.getByRole('alert').first()
  await expect(alert).toContainText('A part of this site did not arrive')
  await page.unroute(checker)
  await alert.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('released models')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
