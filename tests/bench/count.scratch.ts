import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { ground } from './grounds.ts'
const { address } = await ground({ dist: '/tmp/bench/dist', events: null, peers: null })
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
for (const path of process.argv.slice(2)) {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1440, height: 900 } })
  await page.addInitScript('globalThis.__name = (one) => one')
  await page.goto(address + path)
  await page.waitForSelector('#root[data-live]')
  await page.waitForTimeout(2500)
  console.log(
    '==',
    path,
    await page.evaluate(() => {
      const lines: string[] = []
      const walk = (e: Element, depth: number) => {
        const n = e.querySelectorAll('*').length
        if (n < 120) return
        const kids = [...e.children].map((k) => k.querySelectorAll('*').length + 1)
        if (!(kids.length === 1))
          lines.push(
            ' '.repeat(depth) +
              `${e.tagName.toLowerCase()}.${String(e.getAttribute('class') ?? '').split(' ')[0]}#${e.id} ${n} kids ${e.children.length}`,
          )
        for (const k of e.children) walk(k, depth + (kids.length === 1 ? 0 : 1))
      }
      walk(document.documentElement, 0)
      return `${document.querySelectorAll('*').length}\n${lines.join('\n')}`
    }),
  )
  await page.close()
}
await browser.close()
process.exit()
