import { embeds, views } from './paths.ts'
import { expect, open, test } from './test.ts'

test('may be framed where it is an embed, and nowhere else', async ({ request }) => {
  for (const path of [...views, '/timeline/', '/company/meta']) {
    const { 'content-security-policy': policy } = (await request.get(path)).headers()
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
  for (const path of embeds) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).not.toContain('frame-ancestors')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers['access-control-allow-origin']).toBe('*')
  }
})

test('keeps its data and code where they can be shared, and no longer than they are true', async ({
  request,
}) => {
  const cacheOf = async (path: string) => (await request.get(path)).headers()['cache-control']
  expect(await cacheOf('/data/2026-11-23/models.json')).toContain('immutable')
  expect(await cacheOf('/data/index.json')).toBe('no-cache')
  expect(await cacheOf('/data/changes.json')).toBe('no-cache')
  const script =
    /data-starts="(\/assets\/[^" ]+)/.exec(await (await request.get('/')).text())?.[1] ?? ''
  expect(await cacheOf(script)).toContain('immutable')
})

test('hands out nothing but the site', async ({ request }) => {
  for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/%E0%A4%A']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test.describe('a script that somebody smuggled in', () => {
  test.use({ mayComplain: true })

  test('does not run', async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.route('/models', async (route) => {
      const response = await route.fetch()
      const smuggled = `<script>document.title = 'taken'</script><img src="data:," onerror="document.title = 'taken'">`
      await route.fulfill({
        response,
        body: (await response.text()).replace('<body>', `<body>${smuggled}`),
      })
    })
    await open(page, '/models')
    await expect(page).toHaveTitle('Models · Oversight Atlas')
    expect(complaints.join()).toContain('Executing inline script violates')
    expect(complaints.join()).toContain('Executing inline event handler violates')
    const made = page.evaluate(() => {
      document.createElement('script').text = 'document.title = "taken"'
    })
    await expect(made).rejects.toThrow('TrustedScript')
  })
})

test('draws an embed in a frame without an origin, and says how tall it is', async ({
  page,
  site,
}) => {
  // A sandboxed frame has an origin of its own, wherever its host is.
  const host = `${site}article`
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title>
        <script>addEventListener('message', ({ data }) => {
          if (data.type === 'oversight-atlas:height') document.title = 'height ' + data.height
        })</script>
        <iframe title="Chart" sandbox="allow-scripts" width="700" height="500"
          src="${site}embed/models-compute?data=2026-11-23&theme=dark"></iframe>`,
    }),
  )
  await page.goto(host)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading')).toBeVisible()
  await expect(frame.getByText('Frozen: data of 23 Nov 2026')).toBeVisible()
  await expect(page).toHaveTitle(/^height [1-9]\d+$/)
})

test('the search for tipping points may start under the policy, and answers', async ({ page }) => {
  await open(page, '/scenarios?goal=above/60')
  await expect(page.getByText(/would do it:$/)).toBeVisible()
})
