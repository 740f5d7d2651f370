import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { manyEvents } from '#tests/browser/manyEvents.ts'
import { ground } from './grounds.ts'
import { heap, idle, inPage, opened, press, wheel } from './measure.ts'
import { peer, site } from './rivals.ts'
const counts = (process.argv[2] ?? '162,10000,100000').split(',').map(Number)
const who = (process.argv[3] ?? 'site,echarts').split(',')
const dist = process.env.DIST ?? '/tmp/bench/raw'
if (process.env.RIVALS) { const { buildRivals } = await import('./rivals.ts'); await buildRivals('/tmp/bench/rivals') }
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
for (const count of counts) {
  const { address, stop } = await ground({
    dist,
    events: count < 200 ? null : manyEvents(count, true),
    peers: '/tmp/bench/rivals',
  })
  for (const name of who) {
    const rival =
      name === 'site'
        ? site(count)
        : peer(name as 'echarts', name === 'echarts' && process.env.CHECKED === '1')
    await inPage(browser, async (page, session) => {
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      const get = async () =>
        Object.fromEntries(
          (await session.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]),
        )
      const load = await opened(page, address + rival.path, {
        holds: (s: string, t: string) =>
          document.querySelector(s)?.textContent.includes(t) ?? false,
        sought: rival.drawn as [string, string],
      })
      await page.evaluate(idle)
      const m0 = await get()
      console.log(
        count,
        name,
        `load wall ${load.toFixed(0)} task ${(m0.TaskDuration! * 1000).toFixed(0)} script ${(m0.ScriptDuration! * 1000).toFixed(0)} heap ${(await heap(session)).toFixed(1)}`,
      )
      const all = new Map<string, number[][]>()
      const cpu = async (what: string, act: () => Promise<readonly number[]>) => {
        await page.evaluate(idle)
        await page.waitForTimeout(600)
        const a = await get()
        const wall = await act()
        const early = await get()
        await page.waitForTimeout(600)
        const b = await get()
        const d = (k: string, to = b) => ((to[k] ?? 0) - (a[k] ?? 0)) * 1000
        all.set(what, [
          ...(all.get(what) ?? []),
          [
            wall.at(-1)!,
            d('TaskDuration', early),
            d('TaskDuration'),
            d('ScriptDuration'),
            d('LayoutDuration'),
            d('RecalcStyleDuration'),
          ],
        ])
      }
      for (let i = 0; i < 3; i++) {
        await cpu('narrow', () => press(page, { what: rival.narrow, told: rival.told }))
        await cpu('widen', () => press(page, { what: rival.widen, told: rival.told }))
      }
      await cpu('wheel/40', async () => {
        const f = [...(await wheel(page, rival.plot))].sort((a, b) => a - b)
        return [f[20]!]
      })
      for (let i = 0; i < 3; i++)
        await cpu('zoom', () => press(page, { what: rival.zoom, told: rival.told }))
      for (const [k, v] of all) {
        const med = v[0]!.map((_, j) => {
          const c = v.map((r) => r[j]!).sort((a, b) => a - b)[Math.floor(v.length / 2)]!
          return k === 'wheel/40' && j > 0 ? c / 40 : c
        })
        console.log(
          `  ${k.padEnd(9)} wall ${med[0]!.toFixed(0)} | cpu to paint ${med[1]!.toFixed(0)} all ${med[2]!.toFixed(0)} script ${med[3]!.toFixed(0)} layout ${med[4]!.toFixed(0)} style ${med[5]!.toFixed(0)}`,
        )
      }
    })
  }
  stop()
}
await browser.close()
process.exit()
