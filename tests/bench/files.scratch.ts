import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { manyEvents } from '#tests/browser/manyEvents.ts'
import { ground } from './grounds.ts'
import { idle, inPage, opened, press, wheel } from './measure.ts'
import { site } from './rivals.ts'
const count = Number(process.argv[2] ?? 162), mode = process.argv[3] ?? 'filter'
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
const { address } = await ground({ dist: process.env.DIST ?? '/tmp/bench/raw', events: count < 200 ? null : manyEvents(count, true), peers: null })
const rival = site(count)
await inPage(browser, async (page, session) => {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  await opened(page, address + rival.path, { holds: (s: string, t: string) => document.querySelector(s)?.textContent.includes(t) ?? false, sought: rival.drawn as [string, string] })
  for (let i = 0; i < 3; i++) { await press(page, { what: rival.narrow, told: rival.told }); await page.evaluate(idle); await page.waitForTimeout(300) }
  const self = new Map<string, number>(), fn = new Map<string, number>(), roots = new Map<string, number>()
  const N = mode === 'wheel' ? 1 : 8
  for (let i = 0; i < N; i++) {
    await page.evaluate(idle); await page.waitForTimeout(300)
    await session.send('Profiler.start')
    if (mode === 'filter') await press(page, { what: rival.narrow, told: rival.told })

    else if (mode === 'zoom') await press(page, { what: i % 2 ? '[aria-label="Zoom out"]' : rival.zoom, told: rival.told })
    else await wheel(page, rival.plot)
    const { profile } = await session.send('Profiler.stop')
    const byId = new Map(profile.nodes.map((n) => [n.id, n]))
    const time = new Map<number, number>()
    profile.samples!.forEach((id, i) => time.set(id, (time.get(id) ?? 0) + profile.timeDeltas![i]! / 1000))
    const visit = (n: any, top: string) => {
      const t = time.get(n.id) ?? 0
      const file = (n.callFrame.url.split('/').pop() || n.callFrame.functionName).replace(/-[\w-]{8}\.js/, '')
      self.set(file, (self.get(file) ?? 0) + t)
      const name = `${n.callFrame.functionName} ${file}:${n.callFrame.lineNumber + 1}`
      fn.set(name, (fn.get(name) ?? 0) + t)
      const isComponent = /^(updateFunctionComponent|updateForwardRef|updateSimpleMemoComponent|mountIn)/.test(n.callFrame.functionName)
      for (const c of n.children ?? []) {
        const child: any = byId.get(c)
        let next = top
        if (/renderWithHooks/.test(n.callFrame.functionName)) next = 'component ' + child.callFrame.functionName + ' ' + child.callFrame.url.split('/').pop().replace(/-[\w-]{8}\.js/, '')
        else if (/^(flushPassiveEffects|flushLayoutEffects|flushMutationEffects|dispatchDiscreteEvent)$/.test(child.callFrame.functionName)) next = child.callFrame.functionName
        else if (isComponent && false) next = top
        visit(child, next)
      }
      roots.set(top, (roots.get(top) ?? 0) + t)
    }
    visit(profile.nodes[0], 'rest')
  }
  const show = (m: Map<string, number>, k: number) => console.log([...m].sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, v]) => `${(v / N).toFixed(1).padStart(7)} ${n}`).join('\n'), '\n')
  show(self, 14); show(roots, 45); show(fn, 30)
})
await browser.close()
process.exit()
