import { VERSION_COUNT } from './currentVersion.ts'
import { expect, open, test } from './test.ts'

test('each data version is described beside its files, as the data page says', async ({ page }) => {
  await open(page, '/data?tab=versions')
  const links = page.getByRole('link', { name: 'datapackage.json' })
  await expect(links).toHaveCount(VERSION_COUNT)
  for (const link of await links.all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
    const { resources } = await (await page.request.get(address)).json()
    expect(resources.length).toBeGreaterThan(15)
    for (const { path, bytes } of resources) {
      const body = await (await page.request.get(new URL(path, address).href)).body()
      expect(body.byteLength, path).toBe(bytes)
    }
  }
})
