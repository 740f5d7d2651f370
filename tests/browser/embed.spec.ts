import type { Page } from '@playwright/test'
import { CURRENT_DAY } from './currentVersion.ts'
import { hostPage } from './hostPage.ts'
import { openDialog } from './shareDialog.ts'
import { expect, open, test } from './test.ts'

const COLUMNS = [320, 700, 1200]
const CHARTS = ['models-compute?data=2026-11-23', 'standing?data=2026-11-23']

for (const scheme of ['light', 'dark'] as const) {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    for (const width of COLUMNS) {
      test(`stands in a column of ${width} px, ${scheme}${sandbox && ', sandboxed'}`, async ({
        page,
        site,
      }) => {
        await page.emulateMedia({ colorScheme: scheme })
        await page.setViewportSize({ width: 1300, height: 900 })
        const frames = CHARTS.map(
          (chart) =>
            `<iframe title="${chart}" ${sandbox} src="${site}embed/${chart}" loading="lazy" width="100%" height="300" style="border:0"></iframe>`,
        )
        const host = await hostPage(
          `<div style="width:${width}px">${frames.join('')}</div><script async src="${site}embed.js"></script>`,
        )
        await page.goto(host.url)
        for (const chart of CHARTS) {
          const frame = page.locator(`iframe[title="${chart}"]`)
          await frame.scrollIntoViewIfNeeded()
          const inside = frame.contentFrame()
          await expect(inside.getByText('Frozen: data of 23 Nov 2026')).toBeVisible()
          await expect(inside.getByRole('link', { name: 'Open with evidence' })).toBeVisible()
          // As tall as what is in it, to the pixel, and nothing hangs over.
          await expect
            .poll(() => inside.locator('html').evaluate((html) => html.scrollHeight - innerHeight))
            .toBe(0)
          const content = inside.locator('#root main > div').first()
          await expect
            .poll(() =>
              content.evaluate(
                (root) => Math.ceil(root.getBoundingClientRect().height) - innerHeight,
              ),
            )
            .toBe(0)
          expect(
            await inside.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth),
          ).toBe(0)
          expect(
            await inside.locator('body').evaluate((body) => getComputedStyle(body).colorScheme),
          ).toContain(scheme)
        }
        // It speaks when its height changes, and else is silent: a host that obeys is not answered for ever.
        const count = () => page.evaluate('heard.length')
        const before = await count()
        await page.waitForTimeout(1200)
        expect(await count()).toBe(before)
        const heard = JSON.stringify(await page.evaluate('heard'))
        expect(heard).toContain('"type":"oversight-atlas:height"')
        expect(heard).toMatch(/"datawrapper-height":\{"models-compute":\d+\}/)
        host.stop()
      })
    }
  }
}

test('is loaded when it comes near, and not before', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const host = await hostPage(
    `<div style="height:9000px">Far above</div><div data-oversight-atlas="embed/models-compute?data=2026-11-23">Models by compute</div><script src="${site}embed.js"></script>`,
  )
  await page.goto(host.url)
  const frame = page.locator('iframe')
  await expect(frame).toHaveAttribute('title', 'Models by compute')
  await expect(frame).toHaveAttribute('loading', 'lazy')
  expect(asked.filter((url) => url.includes('/embed/'))).toEqual([])
  await frame.scrollIntoViewIfNeeded()
  await expect(frame.contentFrame().getByRole('heading')).toBeVisible()
  await expect.poll(() => frame.evaluate((one) => one.clientHeight)).not.toBe(480)
  host.stop()
})

test('leaves words and a link where scripts are off, and takes no other address in', async ({
  page,
  site,
}) => {
  const host = await hostPage(
    `<div id="foreign" data-oversight-atlas="https://evil.example/embed/x">Foreign</div>
     <div id="elsewhere" data-oversight-atlas="models">Not an embed</div>
     <div id="script" data-oversight-atlas="javascript:alert(1)//embed/">A script</div>
     <script src="${site}embed.js"></script>`,
  )
  await page.goto(host.url)
  await expect(page.locator('#foreign')).toHaveText('Foreign')
  await expect(page.locator('#elsewhere')).toHaveText('Not an embed')
  await expect(page.locator('#script')).toHaveText('A script')
  await expect(page.locator('iframe')).toHaveCount(0)
  host.stop()
})

test('obeys the frame itself and nobody else', async ({ page, site }) => {
  const liar = `<script>setInterval(() => parent.postMessage({ type: 'oversight-atlas:height', chart: 'models-compute', height: 77 }, '*'), 50)</script>`
  const host = await hostPage(
    `<iframe id="ours" title="Ours" src="${site}embed/models-compute?data=2026-11-23" width="700" height="300"></iframe>
     <iframe id="liar" title="Liar" srcdoc="${liar.replaceAll('"', '&quot;')}" height="300"></iframe>
     <script src="${site}embed.js"></script>`,
  )
  await page.goto(host.url)
  await expect(page.locator('#ours').contentFrame().getByRole('heading')).toBeVisible()
  await page.evaluate(`postMessage({ type: 'oversight-atlas:height', height: 78 }, '*')`)
  await page.waitForTimeout(500)
  const heights = await page.evaluate(
    `['ours', 'liar'].map((id) => document.getElementById(id).clientHeight)`,
  )
  expect(heights).toEqual([expect.any(Number), 300])
  expect(JSON.stringify(heights)).not.toMatch(/7[78]\b/)
  host.stop()
})

test('works where the browser forbids all storage', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
    Object.defineProperty(Document.prototype, 'cookie', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/embed/standing?data=2026-11-23')
  await expect(page.getByText('Frozen: data of 23 Nov 2026')).toBeVisible()
  await expect(page.getByRole('figure')).toBeVisible()
})

test('says when newer data exists, and how much of this chart it would change', async ({
  page,
}) => {
  await page.goto('/embed/stance-timeline?asof=2026-06-26&data=2026-06-26')
  await expect(page.getByText('Frozen: data of 26 Jun 2026')).toBeVisible()
  const newer = page.getByRole('link', { name: /^[\w]+ differences \(new tab\)$/ })
  await expect(newer).toBeVisible()
  const tab = page.waitForEvent('popup')
  await newer.click()
  await expect(await tab).toHaveURL(/\/timeline\?v=2(?!.*data=)/)
})

test('says which data a live one shows', async ({ page }) => {
  await page.goto('/embed/standing?v=1')
  await expect(page.getByText(`Live: data of ${CURRENT_DAY}`)).toBeVisible()
  await expect(page.getByText('Newer data')).toHaveCount(0)
})

test('lets readers change what the host allows, and leaves Back to the host', async ({
  page,
  site,
}) => {
  const host = await hostPage(
    `<iframe title="Chart" sandbox="allow-scripts" src="${site}embed/models-compute?data=2026-11-23&controls=filters" width="700" height="900"></iframe>`,
  )
  await page.goto(host.url)
  const inside = page.locator('iframe').contentFrame()
  await expect(inside.getByText(/of 152 models/)).toBeVisible()
  const before = await page.evaluate('history.length')
  await inside.getByRole('button', { name: /^Companies and bodies/ }).click()
  await inside.getByRole('checkbox', { name: 'Meta', exact: true }).check()
  await expect(inside.getByText(/of nine models|of \d\d? models/)).toBeVisible()
  expect(await page.evaluate('history.length')).toBe(before)
  host.stop()
})

test('lets readers move the levers of a chart, and grows with them', async ({ page, site }) => {
  const host = await hostPage(
    `<div style="width:320px"><iframe title="Chart" sandbox="allow-scripts" src="${site}embed/coverage?controls=levers" width="100%" height="300" style="border:0"></iframe></div><script async src="${site}embed.js"></script>`,
  )
  await page.goto(host.url)
  const frame = page.locator('iframe')
  const levers = frame.contentFrame().getByRole('region', { name: 'Levers' })
  const summary = frame.contentFrame().locator('figcaption p')
  await expect(levers).toBeVisible()
  const [before, entries] = [await summary.textContent(), await page.evaluate('history.length')]
  await levers.getByRole('combobox', { name: 'Compute threshold' }).selectOption('10²⁵')
  await expect(summary).not.toHaveText(before ?? '')
  const height = () => frame.evaluate((one) => one.clientHeight)
  const folded = await height()
  await levers.getByText('More levers').click()
  await expect.poll(height).toBeGreaterThan(folded)
  await levers.getByRole('button', { name: 'Reset' }).press('Enter')
  await expect(summary).toHaveText(before ?? '')
  expect(await page.evaluate('history.length')).toBe(entries)
  host.stop()
})

test.describe('in a frame without scripts', () => {
  // Of each script that is held back.
  test.use({ mayComplain: true })
  test('says what it is, whatever its address asks for', async ({ page, site }) => {
    const host = await hostPage(
      `<iframe title="Chart" sandbox src="${site}embed/coverage?data=2026-11-23&meta=signs" width="700" height="900"></iframe>`,
    )
    await page.goto(host.url)
    // Tests look by scripts, which cannot run there: what is read out is asked of the browser.
    const browser = await page.context().newCDPSession(page)
    const read = async () => {
      const { frameTree } = await browser.send('Page.getFrameTree')
      const [inside] = frameTree.childFrames ?? []
      const { nodes } = await browser.send('Accessibility.getFullAXTree', {
        frameId: inside?.frame.id ?? '',
      })
      return nodes
        .map(({ role, name }) => (role?.value === 'StaticText' ? name?.value : ''))
        .join('')
    }
    await expect.poll(read).toContain(`Picture: data of ${CURRENT_DAY}`)
    expect(await read()).toMatch(/A picture, as scripts are off.*full view/)
    expect(await read()).not.toMatch(/(Live|Frozen): data/)
    host.stop()
  })
})

test('is a picture for a page that lets no script and no frame in', async ({ page }) => {
  const dialog = await openDialog(page, '/models?who=meta', 'Embed')
  await dialog.getByRole('radio', { name: 'A picture (SVG)' }).press('Space')
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text
    }
  })
  await dialog.getByRole('button', { name: /^Copy picture code, \d+ kB/ }).click()
  const code = (await page.locator('body').getAttribute('data-copied')) ?? ''
  const host = await hostPage(
    code,
    "default-src 'none'; script-src 'none'; img-src data:; style-src 'unsafe-inline'",
  )
  await page.goto(host.url)
  const picture = page.getByRole('img', { name: /^Chart: Training compute of released models\. / })
  await expect(picture).toBeVisible()
  expect(
    await picture.evaluate((one) => (one instanceof HTMLImageElement ? one.naturalWidth : 0)),
  ).toBeGreaterThan(400)
  await expect(page.getByRole('link', { name: 'Open with evidence' })).toHaveAttribute(
    'href',
    /\/models\?v=2&who=meta&.*data=/,
  )
  host.stop()
})

test('opens the full view with the same filters and data in a tab of its own', async ({ page }) => {
  const here = '/embed/models-compute?who=meta&data=2026-11-23&theme=dark&controls=time'
  await open(page, here)
  const tab = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open with evidence' }).click()
  await expect(await tab).toHaveURL(/\/models\?who=meta&data=2026-11-23$/)
  await expect(page).toHaveURL(here)
})

test('is folded where it is tall, until a reader asks for all of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await open(page, '/embed/standing?v=2&data=2026-11-23')
  const height = () =>
    page.locator('#root main > div').evaluate((one) => one.getBoundingClientRect().height)
  const more = page.getByRole('button', { name: 'Show the whole figure' })
  await expect(more).toBeVisible()
  expect(await height()).toBeLessThan(1200)
  await expect(page.getByRole('link', { name: 'Open with evidence' })).toBeVisible()
  await more.press('Enter')
  await expect(more).toHaveCount(0)
  expect(await height()).toBeGreaterThan(1500)
  // What was embedded before there was a fold stays as it is.
  await open(page, '/embed/standing?v=1&data=2026-11-23')
  await expect.poll(height).toBeGreaterThan(1500)
  await expect(more).toHaveCount(0)
})

test('lets the page around it show through, with a margin, where it is asked to', async ({
  page,
}) => {
  const look = () =>
    page.evaluate(() => {
      const [html, embed] = ['html', '#root main > div'].map((what) => {
        const found = document.querySelector(what)
        return found ? getComputedStyle(found) : null
      })
      return [html?.backgroundColor, embed?.backgroundColor, embed?.paddingInlineStart]
    })
  await open(page, '/embed/signs?background=none&margin=narrow')
  await expect.poll(look).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', '16px'])
  await open(page, '/embed/signs')
  const [html, embed, padding] = await look()
  expect([html, padding]).toEqual([embed, '0px'])
  expect(html).not.toBe('rgba(0, 0, 0, 0)')
})

test.describe('in a frame that may open nothing', () => {
  test.use({ mayComplain: true })
  test('gives its address', async ({ page, site }) => {
    const host = await hostPage(
      `<iframe title="Chart" sandbox="allow-scripts" src="${site}embed/signs?data=2026-11-23" width="700" height="900"></iframe>`,
    )
    await page.goto(host.url)
    const inside = page.locator('iframe').contentFrame()
    await inside.getByRole('link', { name: 'Open with evidence' }).click()
    await expect(inside.getByRole('textbox', { name: /The address/ })).toHaveValue(
      /\/\?data=2026-11-23$/,
    )
    await expect(page).toHaveURL(host.url)
    host.stop()
  })
})

test.describe('the code of an embed', () => {
  const codeOf = async (page: Page, chart: string) => {
    await open(page, `/charts?chart=${chart}`)
    await page.getByRole('button', { name: 'Embed code', exact: true }).click()
    // With the words for readers without scripts: then its heights are those of this chart.
    return (await page.getByText(/^<div data-oversight-box.*<noscript><p>\w/s).textContent()) ?? ''
  }
  const heights = async (page: Page) => {
    const inside = page.locator('iframe').contentFrame()
    await expect(inside.locator('#root[data-live]')).toBeAttached()
    await expect(inside.getByRole('link', { name: 'Open with evidence' })).toBeVisible()
    await inside.locator('body').evaluate(() => document.fonts.ready)
    const needed = await inside
      .locator('#root main > div')
      .evaluate((one) => Math.ceil(one.getBoundingClientRect().height))
    const given = await page.locator('iframe').evaluate((one) => one.clientHeight)
    return { needed, given }
  }

  for (const chart of ['standing', 'coverage', 'stance-timeline']) {
    test(`has room for ${chart} in each column without a script`, async ({ page }) => {
      const code = await codeOf(page, chart)
      for (const width of COLUMNS) {
        const host = await hostPage(
          `<div style="width:${width}px">${code.replace(/<script.*?<\/script>/, '')}</div>`,
        )
        await page.goto(host.url)
        const { needed, given } = await heights(page)
        expect(given / needed).toBeGreaterThan(0.93)
        expect(given / needed).toBeLessThan(1.15)
        expect(given).toBeLessThan(1200)
        host.stop()
      }
    })
  }

  test('has its exact height by the script, but for paper, which has another width', async ({
    page,
  }) => {
    const host = await hostPage(`<div style="width:700px">${await codeOf(page, 'signs')}</div>`)
    await page.goto(host.url)
    await expect
      .poll(async () => {
        const { needed, given } = await heights(page)
        return given - needed
      })
      .toBe(0)
    const { given } = await heights(page)
    const around = page.locator('[data-oversight-box]')
    expect(await around.evaluate((box) => box.clientHeight)).toBe(given)
    const paper = await around.evaluate((box) => {
      box.parentElement?.style.setProperty('width', '320px')
      dispatchEvent(new Event('beforeprint'))
      return box.clientHeight
    })
    expect(paper).toBeGreaterThan(given * 1.2)
    host.stop()
  })

  test('is drawn where it comes late, with the room that the page puts around it', async ({
    page,
    site,
  }) => {
    const host = await hostPage(
      `<style>iframe { box-sizing: border-box; padding: 10px; border: 3px solid !important }</style><div id="article"></div><script src="${site}embed.js"></script>`,
    )
    await page.goto(host.url)
    await page.evaluate(() => {
      const place = document.createElement('div')
      place.dataset.oversightAtlas = 'embed/signs?data=2026-11-23'
      place.textContent = 'Signs'
      document.querySelector('#article')?.append(place)
    })
    // What is in a frame is as tall as the frame without its own room.
    await expect
      .poll(async () => {
        const { needed, given } = await heights(page)
        return given - 20 - needed
      })
      .toBe(0)
    host.stop()
  })
})

test.describe('an unknown chart', () => {
  test.use({ mayComplain: true })
  test('is answered with the names of those there are', async ({ page }) => {
    await page.goto('/embed/no-such-chart?v=1')
    await expect(page.getByRole('alert')).toContainText('There is no chart called “no-such-chart”')
  })
})
