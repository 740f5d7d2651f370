import { chromium } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { manyEvents } from '#tests/browser/manyEvents.ts'
import { ground } from './grounds.ts'
import { heap, idle, inPage, opened, press, wheel } from './measure.ts'
import { site } from './rivals.ts'
const count = Number(process.argv[2] ?? 10000)
const what = (process.argv[3] ?? 'narrow,widen,zoom,wheel').split(',')
const dist = process.env.DIST ?? '/tmp/bench/raw'
const { address } = await ground({
  dist,
  events: count < 200 ? null : manyEvents(count, true),
  peers: null,
})
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
const rival = site(count)
type Node_ = {
  id: number
  callFrame: { functionName: string; url: string; lineNumber: number }
  hitCount: number
  children?: number[]
}
function report(name: string, profile: any) {
  const nodes: Node_[] = profile.nodes
  const byId = new Map(nodes.map((n) => [n.id, n]))
  const selfT = new Map<number, number>()
  profile.samples.forEach((id: number, i: number) =>
    selfT.set(id, (selfT.get(id) ?? 0) + profile.timeDeltas[i] / 1000),
  )
  const key = (n: Node_) =>
    `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber + 1}`
  const self = new Map<string, number>(),
    total = new Map<string, number>()
  const walk = (n: Node_, above: Set<string>): number => {
    const k = key(n)
    const isNew = !above.has(k)
    const set = isNew ? new Set([...above, k]) : above
    let t = selfT.get(n.id) ?? 0
    self.set(k, (self.get(k) ?? 0) + t)
    for (const c of n.children ?? []) t += walk(byId.get(c)!, set)
    if (isNew) total.set(k, (total.get(k) ?? 0) + t)
    return t
  }
  walk(nodes[0]!, new Set())
  const top = (m: Map<string, number>, n: number) =>
    [...m]
      .filter(([k]) => !/\(idle\)/.test(k))
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .map(([k, v]) => `  ${v.toFixed(1).padStart(8)} ${k}`)
      .join('\n')
  console.log(
    `== ${name}\n self\n${top(self, 22)}\n total\n${top(total, Number(process.env.TOP ?? 60))}`,
  )
}
await inPage(browser, async (page, session) => {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 200 })
  const profiled = async (name: string, act: () => Promise<unknown>) => {
    await page.evaluate(idle)
    await page.waitForTimeout(400)
    if (what.includes(name)) await session.send('Profiler.start')
    const times = await act()
    if (what.includes(name)) {
      const { profile } = await session.send('Profiler.stop')
      report(name, profile)
    }
    console.log(name, JSON.stringify(times))
  }
  const load = await opened(page, address + rival.path, {
    holds: (s: string, t: string) => document.querySelector(s)?.textContent.includes(t) ?? false,
    sought: rival.drawn as [string, string],
  })
  console.log('load', load)
  await page.evaluate(idle)
  console.log(
    'heap',
    await heap(session),
    'elements',
    await page.evaluate(() => document.querySelectorAll('*').length),
  )
  for (let i = 0; i < 3; i++) {
    const told = [...rival.told, '#events']
    await profiled(i === 1 ? 'narrow' : '-', () => press(page, { what: rival.narrow, told }))
    await profiled(i === 1 ? 'widen' : '-', () => press(page, { what: rival.widen, told }))
  }
  await profiled('wheel', () => wheel(page, rival.plot))
  await profiled('-', () => press(page, { what: rival.zoom, told: rival.told }))
  await profiled('zoom', () => press(page, { what: rival.zoom, told: rival.told }))
})
await browser.close()
process.exit()
