import { chromium } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
const page = await browser.newPage({ locale: 'en-US' })
await page.addInitScript('globalThis.__name = (one) => one')
await page.goto('about:blank')
for (let r = 0; r < 2; r++)
  console.log(
    await page.evaluate(() => {
      const n = 8000,
        w = 1376,
        h = 1100
      const pts = Array.from({ length: n }, (_, i) => [
        Math.round(Math.random() * 11000 + 2000) / 10,
        60 + Math.floor(i / 450) * 58 + (i % 2) * 7,
      ])
      const mark = (x: number, y: number) =>
        `M${x} ${y - 2.5}L${x + 2.5} ${y}L${x} ${y + 2.5}L${x - 2.5} ${y}z`
      const out: Record<string, number> = {}
      const run = (name: string, draw: (c: CanvasRenderingContext2D) => void) => {
        const canvas = document.createElement('canvas')
        canvas.width = w
        canvas.height = h
        const c = canvas.getContext('2d')!
        c.fillStyle = '#222'
        c.strokeStyle = '#222'
        c.fillRect(0, 0, 1, 1)
        c.getImageData(0, 0, 1, 1)
        const t = performance.now()
        draw(c)
        const mid = performance.now()
        c.getImageData(0, 0, 1, 1)
        out[name] = Math.round(performance.now() - t)
        out[name + ' record'] = Math.round(mid - t)
      }
      run('one', (c) => c.fill(new Path2D(pts.map(([x, y]) => mark(x!, y!)).join(''))))
      for (const k of [20, 60, 200])
        run('chunks ' + k, (c) => {
          for (let i = 0; i < n; i += k)
            c.fill(
              new Path2D(
                pts
                  .slice(i, i + k)
                  .map(([x, y]) => mark(x!, y!))
                  .join(''),
              ),
            )
        })
      for (const k of [50, 200]) run('addPath ' + k, (c) => { const t = new Path2D(mark(0, 0)); for (let i = 0; i < n; i += k) { const p = new Path2D(); for (let j = i; j < Math.min(n, i + k); j++) p.addPath(t, { e: pts[j]![0]!, f: pts[j]![1]! }); c.fill(p) } })
  run('each path', (c) => {
        for (const [x, y] of pts) c.fill(new Path2D(mark(x!, y!)))
      })
      run('translate', (c) => {
        const p = new Path2D(mark(0, 0))
        for (const [x, y] of pts) {
          c.setTransform(1, 0, 0, 1, x!, y!)
          c.fill(p)
        }
      })
      run('sprite', (c) => {
        const s = new OffscreenCanvas(8, 8)
        const d = s.getContext('2d')!
        d.fillStyle = '#222'
        d.fill(new Path2D(mark(4, 4)))
        for (const [x, y] of pts) c.drawImage(s, Math.round(x!) - 4, y! - 4)
      })
      run('strokes one', (c) => c.stroke(new Path2D(pts.map(([x, y]) => mark(x!, y!)).join(''))))
      run('strokes 60', (c) => {
        const k = 60
        for (let i = 0; i < n; i += k)
          c.stroke(
            new Path2D(
              pts
                .slice(i, i + k)
                .map(([x, y]) => mark(x!, y!))
                .join(''),
            ),
          )
      })
      return JSON.stringify(out)
    }),
  )
await browser.close()
