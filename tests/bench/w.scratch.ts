import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { ground } from './grounds.ts'
import { inPage, opened, wheel } from './measure.ts'
import { peer } from './rivals.ts'
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
const { address } = await ground({
  dist: '/tmp/bench/raw',
  events: null,
  peers: '/tmp/bench/rivals',
})
for (const n of ['echarts', 'uplot'] as const) {
  const rival = peer(n, false)
  await inPage(browser, async (page) => {
    page.on('console', (m) => console.log(m.text()))
    page.on('pageerror', (m) => console.log(m.stack))
    await opened(page, address + rival.path, {
      holds: (s: string, t: string) => document.querySelector(s)?.textContent.includes(t) ?? false,
      sought: rival.drawn as [string, string],
    })
    await page.evaluate(() => {
      document.querySelector('#plot')!.addEventListener('wheel', (e) => {
        ;(window as any).w = ((window as any).w ?? 0) + 1
        ;(window as any).t = (e.target as Element).outerHTML.slice(0, 100)
      })
    })
    console.log(n, await page.textContent('#drawn'))
    await wheel(page, rival.plot)
    console.log(
      await page.textContent('#drawn'),
      await page.evaluate(() => [(window as any).w, (window as any).t]),
    )
  })
}
await browser.close()
process.exit()
