import { expect, open, test } from './test.ts'

// What the browser itself says of a connection that is not there.
test.use({ serviceWorkers: 'allow', mayComplain: true })

test('after one visit every view is there without a connection, as are its worker and its fonts', async ({
  page,
  context,
}) => {
  await open(page, '/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await open(page, '/compare?cell=meta.stance')
  await expect(page.getByRole('button', { name: /^Meta, Stance:/ })).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible()
  await open(page, '/company/meta')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meta')
  await expect(page.getByText(/offline/i).first()).toBeVisible()
  await open(page, '/scenarios?goal=above/60')
  await expect(page.getByText(/would do it:$/)).toBeVisible()

  // Another version of the data was never asked for: that is said, and the connection brings it.
  await page.goto('/?data=2026-06-26')
  await expect(page.getByText(/could not be reached/).first()).toBeVisible()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('an embed in a frame keeps nothing', async ({ page, context }) => {
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="/embed/coverage" title="Chart"></iframe>',
    }),
  )
  await page.goto('/host')
  await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible()
  const kept = await page.evaluate(() => navigator.serviceWorker.getRegistrations())
  expect(kept).toHaveLength(0)
  expect(context.serviceWorkers()).toHaveLength(0)
})
