import { expect, open, serve, test } from './test.ts'

// What the browser itself says of a connection that is not there.
test.use({ serviceWorkers: 'allow', mayComplain: true })

// The server is stopped in earnest. A connection that is cut for the browser alone comes back in some of them with the
// next page, and then nothing is shown.
test('after one visit every view is there without its server, as are its worker and its fonts', async ({
  page,
}) => {
  const server = await serve({})
  const at = (path: string) => new URL(path, server.address).href
  await open(page, at('/'))
  await page.evaluate(() => navigator.serviceWorker.ready)
  await server.stop()
  await open(page, at('/compare?cell=meta.stance'))
  await expect(page.getByRole('button', { name: /^Meta, Stance:/ })).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible()
  await open(page, at('/company/meta'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Meta')
  await open(page, at('/scenarios?goal=above/60'))
  await expect(page.getByText(/would do it:$/)).toBeVisible()

  // Another version of the data was never asked for: that is said, and the server brings it.
  await page.goto(at('/?data=2026-06-26'))
  await expect(page.getByText(/could not be reached/).first()).toBeVisible()
  const again = await serve({ PORT: new URL(server.address).port })
  await page.reload()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('table').first()).toBeVisible()
  await again.stop()
})

test('a connection that is lost or found again is said on the page that is open', async ({
  page,
  context,
}) => {
  await open(page, '/models')
  await context.setOffline(true)
  await expect(page.getByText(/you are offline/i)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/you are offline/i)).toHaveCount(0)
})

test('a page that opens without a connection says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })
  })
  await open(page, '/company/meta')
  await expect(page.getByText(/you are offline/i)).toBeVisible()
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
