import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { manyEvents } from '#tests/browser/manyEvents.ts'
import { ground } from './grounds.ts'
import { idle, inPage, opened, press, wheel } from './measure.ts'
import { buildRivals, peer } from './rivals.ts'
await buildRivals('/tmp/bench/rivals')
for (const n of [10000, 100000]) {
  const { address } = await ground({
    dist: '/tmp/bench/dist',
    events: manyEvents(n, true),
    peers: '/tmp/bench/rivals',
  })
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
  })
  for (const name of ['echarts', 'uplot'] as const) {
    const rival = peer(name, false)
    await inPage(browser, async (page) => {
      const load = await opened(page, address + rival.path, {
        holds: (s: string, t: string) =>
          document.querySelector(s)?.textContent.includes(t) ?? false,
        sought: rival.drawn as [string, string],
      })
      await page.evaluate(idle)
      const out: any[] = [n, load]
      for (const what of [rival.narrow, rival.widen, rival.narrow, rival.widen]) {
        out.push((await press(page, { what, told: rival.told }))[0])
        await page.evaluate(idle)
      }
      const f = await wheel(page, rival.plot)
      f.sort((a, b) => a - b)
      out.push(
        'wheel',
        f[20],
        f[39],
        'zoom',
        (await press(page, { what: rival.zoom, told: rival.told }))[0],
      )
      console.log(JSON.stringify(out))
    })
  }
  await browser.close()
}
process.exit()
