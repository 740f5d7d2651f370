import { registry } from '#charts/registry.ts'
import { companies, embeds, events, kinds, views } from './paths.ts'
import { expect, open, test } from './test.ts'

/** The words of a piece of markup as React writes it. */
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const all = [...views, ...companies, ...events, ...embeds]

test('every path has a page of its own, with its words in it', async ({ request }) => {
  const titles = new Map<string, string>()
  for (const path of all) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const html = await response.text()
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    expect(title, path).toContain('Oversight Atlas')
    expect(titles.get(title), `${path} has the title of another page`).toBeUndefined()
    titles.set(title, path)
    expect(html, path).toMatch(/<h[12][ >]/)
    expect(html, path).toMatch(/<meta name="description" content="[^"]{40,}"/)
    expect(html, path).toContain(`<link rel="canonical" href="${path}"`)
    expect(html, path).toContain('name="citation_title"')
    expect(html.includes('content="noindex"'), path).toBe(path.startsWith('/embed/'))
    expect(html, `${path} is written in pieces that need a script`).not.toContain('<template')
  }
  expect(titles.size).toBeGreaterThan(170)
})

// Embeds are opened, one by one, where they are looked at.
for (const path of kinds.filter((one) => !embeds.includes(one))) {
  test(`${path} opens at its address and says what was written for it`, async ({
    page,
    request,
  }) => {
    const written = /<h1[^>]*>(.*?)<\/h1>/s.exec(await (await request.get(path)).text())?.[1] ?? ''
    await open(page, path)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    if (!written) return
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(plain(written))
  })
}

test('the index of charts has a picture of each, and an old link opens its chart', async ({
  page,
}) => {
  for (const { id } of registry) {
    const response = await page.request.get(`/pictures/${id}.svg`)
    expect(response.headers()['content-type'], id).toContain('image/svg+xml')
  }
  await open(page, '/charts')
  const first = page.getByRole('main').locator('img').first()
  await expect(first).toBeVisible()
  expect(await first.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
  await open(page, '/charts#chart-signs')
  await expect(page).toHaveURL('/charts?chart=signs#chart-signs')
  await expect(page.frameLocator('iframe').getByRole('figure')).toBeVisible()
})

test.describe('an address that is nobody’s', () => {
  // The browser itself says that the page is not there.
  test.use({ mayComplain: true })

  test('offers the nearest page', async ({ page }) => {
    await open(page, '/companys/meta')
    await page
      .getByRole('region', { name: /^The nearest page/ })
      .getByRole('link')
      .first()
      .click()
    await expect(page).toHaveURL('/company/meta')
  })
})

test('an address that is nobody’s says so, and offers the search', async ({ page }) => {
  const response = await page.request.get('/no/such/page')
  expect(response.status()).toBe(404)
  const html = await response.text()
  expect(html).toContain('There is no page at this address')
  expect(html).toMatch(/<form role="search"[^>]* action="\/search"/)
})
