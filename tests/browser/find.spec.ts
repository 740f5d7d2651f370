import { expect, open, serve, test } from './test.ts'

test('an event is found by a half-remembered word with a slip, and opened, by keys alone', async ({
  page,
}) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await open(page, '/timeline?asof=2026-11-20&utm_source=mail')
  await expect(page.getByRole('link', { name: /^Find anything/ })).toBeVisible()
  expect(workers).toEqual([])
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Find anything' })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('licnese foreign')
  await expect(dialog.getByRole('status').first()).toHaveText(/^\d+ found: .*events/)
  await expect(
    dialog.getByText(/^Nothing has “licnese” here\. Shown is what has “licence”/),
  ).toBeVisible()
  expect(workers.join()).toMatch(/find\.worker/)
  const option = dialog.getByRole('option', { name: /^Event: Commerce orders a licence/ })
  await page.keyboard.press('PageDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    '/event/bis-directive-anthropic-fable-mythos?asof=2026-11-20&utm_source=mail',
  )
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL('/timeline?asof=2026-11-20&utm_source=mail')
})

test('two companies are compared, and a page is seen as of a day, by saying so', async ({
  page,
}) => {
  await open(page, '/models?sort=name')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('as of march 2025')
  await expect(page.getByRole('option', { selected: true })).toHaveText(
    /^See this page as of 31 March 2025/,
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/models?asof=2025-03-31&sort=name')
  await expect(page.getByRole('link', { name: /^Find anything/ })).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('compare opnai meta')
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^Compare OpenAI and Meta/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/compare?who=openai,meta&asof=2025-03-31')
})

test('a dispute that is chosen stands open in its list', async ({ page }) => {
  await open(page, '/search?q=did%20meta%20sign')
  await page.getByRole('link', { name: /^Dispute: Did Meta sign/ }).click()
  await expect(page).toHaveURL('/data?tab=disputes#dispute-meta-signature')
  await expect(page.locator('#dispute-meta-signature')).toBeInViewport()
})

test('on a phone Back closes the search, and what is chosen takes its place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/models')
  const field = page.getByRole('link', { name: /^Find anything/ })
  const dialog = page.getByRole('dialog', { name: 'Find anything' })
  await field.click()
  await expect(dialog).toBeVisible()
  await page.goBack()
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL('/models')
  await field.click()
  await page.keyboard.type('meta')
  await dialog.getByRole('option', { name: /^Company: Meta/ }).click()
  await expect(page).toHaveURL('/company/meta')
  await page.goBack()
  await expect(page).toHaveURL('/models')
  await expect(dialog).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the field leads to an index of everything, whose form leads to it too', async ({
    page,
  }) => {
    await page.goto('/company/meta')
    await page.getByRole('link', { name: /^Find anything/ }).click()
    await expect(page).toHaveURL('/search')
    await expect(page.getByRole('link', { name: 'Meta', exact: true })).toHaveAttribute(
      'href',
      '/company/meta',
    )
    await page.getByText(/^\d+ events$/).click()
    await expect(page.getByRole('link', { name: /^Commerce orders a licence/ })).toBeVisible()
    await page.getByRole('searchbox').fill('meta')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL('/search?q=meta')
    await expect(page.getByRole('heading', { name: 'Everything there is to read' })).toBeVisible()
  })
})

test.describe('without a connection', () => {
  // What the browser itself says of a connection that is not there.
  test.use({ serviceWorkers: 'allow', mayComplain: true })

  test('after one visit everything is found', async ({ page }) => {
    const server = await serve({})
    await open(page, new URL('/verify', server.address).href)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await server.stop()
    await page.keyboard.press('/')
    await page.keyboard.type('mythos export')
    const dialog = page.getByRole('dialog', { name: 'Find anything' })
    await expect(dialog.getByRole('status').first()).toHaveText(/^\d+ found: .*sources/)
    await open(page, new URL('/search?q=mythos%20export', server.address).href)
    await expect(page.getByText(/^\d+ found: .*sources/)).toBeVisible()
  })
})
