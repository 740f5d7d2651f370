import type { Page } from '@playwright/test'
import { CURRENT_VERSION } from './currentVersion.ts'
import { embeds, kinds } from './paths.ts'
import { expect, hold, open, test } from './test.ts'

declare global {
  /** Layout that moved by itself, as browsers count it. */
  var shift: number
  /** How many parts were marked as written. */
  var written: number
  /** How many rows the numbers of a figure had after each change. */
  var rows: number[]
  /** What the page said that it was reading. */
  var waited: string[]
}

/** Links that are pinned to a version or an earlier day, mended, or answered later than the page is drawn. */
const LINKS = [
  '/models?who=meta,openai&data=2026-11-23',
  '/timeline?who=meta,wrong&asof=2027',
  '/compare?data=2026-06-26',
  '/scenarios?scenario=all&asof=2026-12-12',
  '/company/meta?data=2026-11-23',
  '/event/gpt-6-2-astra-release?data=2026-11-28',
  '/report?fig=x',
  '/search?q=meta',
]

const SEEN = kinds.filter((path) => !embeds.includes(path))

/** Marks what was written, and counts what moves: before any script of the page. */
async function watch(page: Page) {
  await page.addInitScript(() => {
    globalThis.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => {
      const kept = document.querySelectorAll('h1, header a, header summary, main table')
      // Numbers behind a picture are drawn once they are asked for.
      const all = [...kept].filter((one) => !one.closest('details table, noscript'))
      for (const one of all) one.toggleAttribute('data-was-written', true)
      globalThis.written = all.length
    })
  })
}

test('the written page becomes the live page', async ({ page }) => {
  await watch(page)
  for (const path of kinds) {
    await open(page, path)
    await expect.soft(page.locator('h1'), path).toHaveCount(1)
    await expect.soft(page.locator('h1'), path).toHaveAttribute('data-was-written')
    await page.waitForLoadState('networkidle')
    const written = await page.evaluate(() => globalThis.written)
    await expect.soft(page.locator('[data-was-written]'), path).toHaveCount(written)
    await expect.soft(page.locator('head title'), path).toHaveCount(1)
  }
})

test('what stands far below is laid out when the reader comes near', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  await open(page, '/')
  const last = await page.locator('[data-far] a').last().elementHandle()
  const isLaidOut = () =>
    last?.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isLaidOut()).toBe(false)
  await last?.scrollIntoViewIfNeeded()
  await expect.poll(isLaidOut).toBe(true)
  // And it may stand out of its box again, as explanations do.
  await expect(page.locator('[data-far]')).toHaveCount(0)
})

test.describe('without the parts that come later', () => {
  test.use({ mayComplain: true })

  test('a page is live with no script but those that its file names', async ({ page }) => {
    // An embed waits for its chart, too.
    for (const path of SEEN) {
      const file = await (await page.request.get(path)).text()
      await page.route('**/assets/*.js', (route) =>
        file.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
      )
      await page.goto(path)
      await expect.soft(page.locator('#root[data-live]'), path).toBeAttached()
      await expect.soft(page.locator('h1'), path).toHaveCount(1)
      await page.unrouteAll()
    }
  })
})

test('the address to cite is a whole one, though the build did not know its host', async ({
  page,
  site,
}) => {
  await open(page, '/models?sort=name')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}models`)
})

test.describe('in one typeface', () => {
  // Which letters come first is a matter of the machine: here the page has those of the machine alone.
  test.use({ mayComplain: true })

  for (const width of [390, 1440]) {
    test(`nothing moves while a page becomes live, at ${width} px`, async ({ page }) => {
      await page.route('**/*.woff2', (route) => route.abort())
      await page.setViewportSize({ width, height: 900 })
      await watch(page)
      for (const path of [...SEEN, ...LINKS]) {
        await open(page, path)
        // What comes on top of a page that a link asks for comes with it, and what was looked for after it.
        if (LINKS.includes(path)) await page.waitForLoadState('networkidle')
        expect.soft(await page.evaluate(() => globalThis.shift), path).toBeLessThan(0.02)
      }
    })
  }
})

/** Those of the site, but for the one that keeps what is done meanwhile. */
const SCRIPTS = '**/assets/*.js'

test('what is clicked and typed before the scripts are there is answered by them', async ({
  page,
}) => {
  const go = await hold(page, SCRIPTS)
  await page.goto('/timeline', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Share and cite/ }).click()
  const words = page.getByRole('searchbox', { name: 'Words in events' })
  await words.fill('accord')
  go()
  await expect(page.getByRole('dialog', { name: /^Share/ })).toBeVisible()
  await expect(page).toHaveURL(/[?&]q=accord/)
  await page.keyboard.press('Escape')
  await expect(words).toHaveValue('accord')
  await expect(
    page.getByRole('status').filter({ hasText: /\. \d of \d+ events\.$/ }),
  ).toBeAttached()
})

test('the key of the search that is pressed before the search is there opens it', async ({
  page,
}) => {
  const go = await hold(page, SCRIPTS)
  await page.goto('/models', { waitUntil: 'commit' })
  // It keeps what is done from then on.
  await page.waitForFunction(() => globalThis.early)
  await page.keyboard.press('/')
  go()
  await page.getByRole('combobox').fill('meta')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('numbers that are opened before the page is live stay open, and whole', async ({ page }) => {
  const go = await hold(page, SCRIPTS)
  await page.goto('/timeline', { waitUntil: 'commit' })
  const numbers = page.locator('details', { hasText: 'Show the numbers' }).first()
  await numbers.locator('summary').click()
  const written = await numbers.getByRole('row').count()
  expect(written).toBeGreaterThan(50)
  // What a mutation leaves is not always painted, but a lack of rows would be.
  await numbers.evaluate((details) => {
    globalThis.rows = []
    new MutationObserver(() => rows.push(details.querySelectorAll('tr').length)).observe(details, {
      childList: true,
      subtree: true,
    })
  })
  go()
  await expect(page.locator('#root[data-live]')).toBeAttached()
  await expect.poll(() => page.evaluate(() => rows.length)).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  expect(Math.min(...(await page.evaluate(() => rows)))).toBeGreaterThanOrEqual(written)
  await expect(numbers.getByRole('table')).toHaveCount(1)
  expect(await numbers.getByRole('row').count()).toBe(written)
})

test('where an address asks for more, what was written stands back until that is there', async ({
  page,
}) => {
  const go = await hold(page, SCRIPTS)
  await page.goto('/models?sort=developer', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  go()
  await expect(page.getByRole('table', { name: /sorted by developer/i })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test('a press that lasts from the written page to one drawn anew, which counts otherwise, is answered', async ({
  page,
}) => {
  const go = await hold(page, SCRIPTS)
  await page.goto('/scenarios?meta=refuses&data=2026-11-23', { waitUntil: 'commit' })
  await page.waitForFunction(() => globalThis.early)
  const share = page.getByRole('button', { name: /^Share “How many of \d+ models/ }).first()
  const written = await share.textContent()
  await share.hover()
  await page.mouse.down()
  go()
  await page.waitForLoadState('networkidle')
  await page.mouse.up()
  const dialog = page.getByRole('dialog', { name: 'Share and cite' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText(/of 103 models/)
  expect(written).not.toContain('103')
})

test('scripts are fetched at once, and begin when the page is painted', async ({ page }) => {
  // A browser paints nothing before its style is there.
  const paint = await hold(page, '**/assets/view-*.css')
  const shell = page.waitForResponse(/assets\/shell-.*\.js$/)
  await page.goto('/models', { waitUntil: 'commit' })
  await (await shell).finished()
  const isBegun = () =>
    page
      .locator('#root')
      .evaluate((root) => Object.keys(root).some((key) => key.startsWith('__reactContainer')))
  expect(await isBegun()).toBe(false)
  paint()
  await expect(page.locator('#root[data-live]')).toBeAttached()
  expect(await isBegun()).toBe(true)
})

test('what an address asks for is drawn as a whole, not part after part', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.waited = []
    new MutationObserver(() => {
      for (const part of document.querySelectorAll('#root p[data-waiting]')) {
        globalThis.waited.push(part.textContent)
      }
    }).observe(document, { childList: true, subtree: true })
  })
  for (const path of ['/', '/timeline', '/compare', '/scenarios', '/models', '/company/meta']) {
    await open(page, `${path}?data=${CURRENT_VERSION}`)
    await expect(page.getByRole('figure').first()).toBeVisible()
    // Tabs that nobody sees yet come later.
    const waited = await page.evaluate(() => globalThis.waited)
    expect
      .soft(
        waited.filter((words) => !words.startsWith('Reading “')),
        path,
      )
      .toEqual([])
  }
})

test('moving on keeps the old view, and says that the next is loading, until that is ready', async ({
  page,
}) => {
  await open(page, '/')
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const go = await hold(page, SCRIPTS)
  await page.getByRole('link', { name: 'Models', exact: true }).first().click()
  await expect(page.getByRole('progressbar', { name: 'Loading the page' })).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await expect(page).toHaveURL(/\/models$/)
  go()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.locator('#content')).toBeFocused()
})

test('the code of the next view is on its way before its link is pressed', async ({ page }) => {
  await open(page, '/')
  const asked = page.waitForRequest(/assets\/ModelsView-.*\.js$/)
  await page.getByRole('link', { name: 'Models', exact: true }).first().hover()
  await asked
})

test.describe('with a part lost', () => {
  test.use({ mayComplain: true })

  for (const [part, pattern] of [
    ['the code of its view', '**/assets/ModelsView-*.js'],
    ['its data', '**/data/*/models.json'],
  ] as const) {
    test(`a page stays as it was written without ${part}, and says so`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort())
      await page.goto('/models')
      await expect(page.getByRole('alert')).toContainText('This page stands as it was written')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('table').first()).toBeVisible()
      await page.unroute(pattern)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.locator('#root')).toHaveAttribute('data-live')
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  }

  test('a page goes on without its data where the reader asks for that', async ({ page }) => {
    await page.route('**/data/*/models.json', (route) => route.abort())
    await page.goto('/models')
    await page.getByRole('button', { name: 'Go on without it' }).click()
    await expect(page.getByRole('alert').first()).toContainText('could not be')
    await expect(page.getByText('This page stands as it was written')).toHaveCount(0)
  })
})
