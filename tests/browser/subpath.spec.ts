import { spawnSync } from 'node:child_process'
import { expect, open, serve, test } from './test.ts'

const env = { BASE_PATH: '/atlas/', DIST: 'test-results/subpath' }

test('the site works in a folder of its host', async ({ page, request }) => {
  test.setTimeout(300_000)
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/build.ts'], {
    env: { ...process.env, ...env },
  })
  expect(built.stderr.toString()).toBe('')
  expect(built.status).toBe(0)
  const { address, stop } = await serve(env)
  try {
    const html = await (await request.get(`${address}company/meta`)).text()
    expect(html).toContain('<link rel="canonical" href="/atlas/company/meta"')
    expect(html).toContain('href="/atlas/timeline"')

    await open(page, `${address}models?who=meta`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('released models')
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Compare' })
      .click()
    await expect(page).toHaveURL(`${address}compare?who=meta`)
    await expect(page.getByRole('button', { name: /^Meta, Stance:/ })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: /^Meta, Stance:/ })).toBeVisible()

    await open(page, `${address}embed/coverage`)
    const full = page.getByRole('link', { name: 'Open with evidence' })
    expect(await full.getAttribute('href')).toContain(`${address}scenarios`)
  } finally {
    await stop()
  }
})
