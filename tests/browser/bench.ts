import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { Refusal } from '#tools/datasetFolder.ts'
import { runIfAsked, takesNothing, type Tool } from '#tools/runTool.ts'
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts'
import { serveEvents } from './manyEvents.ts'
import { serve } from './test.ts'

const RUNS = 3

/** It prints and judges nothing, since a busy machine is no fault of the code. */
async function bench(): Promise<void> {
  const { DIST = 'dist' } = process.env
  if (!existsSync(`${DIST}/index.html`)) {
    throw new Refusal(`There is nothing to measure in ${DIST}. Run: npm run build`)
  }
  const { address, stop } = await serve({})
  // Also where something fails on the way, or the server would outlive it.
  process.on('exit', stop)
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: CHROMIUM_ARGS,
  })
  const withPage = (use: (page: Page) => Promise<void>) => inPage(browser, use)

  for (const path of ['', 'timeline', 'compare', 'scenarios', 'models']) {
    const words: number[] = []
    const chart: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      await withPage(async (page) => {
        await page.goto(address + path, { waitUntil: 'commit' })
        words.push(await since(page, () => document.querySelector('h1') !== null))
        chart.push(
          await since(page, () => {
            const plot = document.querySelector(
              '#root figure :is(svg[role], svg.recharts-surface, table)',
            )
            return document.querySelector('#words') === null && plot !== null
          }),
        )
      })
    }
    say(`/${path}: words there`, words)
    say(`/${path}: words replaced by the live first chart`, chart)
  }

  await withPage(async (page) => {
    await page.goto(`${address}scenarios`)
    const choices = page.getByRole('group', { name: /^Meta/ }).getByRole('radio')
    // A press before that is kept and answered; what it then waits for is the page, not the lever.
    await page.locator('#root[data-live]').waitFor()
    await page.locator('#caveats h2').waitFor({ state: 'attached' })
    const count = await choices.count()
    const times: number[] = []
    for (let run = 1; run <= RUNS * 4; run += 1) {
      const choice = choices.nth(run % count)
      await page.evaluate(idle)
      times.push(await untilPainted(page, () => choice.evaluate(click)))
    }
    say('/scenarios: a lever moved, until painted', times)
  })

  for (const count of [0, 5000, 100_000]) {
    const name = count === 0 ? 'the real events' : `${count.toLocaleString('en')} events`
    await withPage(async (page) => {
      if (count > 0) await serveEvents(page, count)
      const start = Date.now()
      await page.goto(`${address}timeline?from=2018-01-01&to=2026-11-23`)
      const zoom = page.getByRole('button', { name: 'Zoom in' })
      await zoom.waitFor()
      say(`/timeline, ${name}: ready to be used`, [Date.now() - start])
      say(
        `/timeline, ${name}: elements in the page`,
        [await page.evaluate(() => document.querySelectorAll('*').length)],
        '',
      )
      const times: number[] = []
      for (let run = 0; run < RUNS; run += 1) {
        times.push(await untilPainted(page, () => zoom.evaluate(click)))
      }
      say(`/timeline, ${name}: zoomed in, until painted`, times)
      const frames = await page.getByRole('application', { name: 'Stances' }).evaluate(wheel)
      say(`/timeline, ${name}: from frame to frame, zooming by wheel`, frames)
    })
  }

  await browser.close()
  process.exit()
}

/** Each time in a new context: nothing is cached. */
async function inPage(browser: Browser, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  await use(await context.newPage())
  await context.close()
}

/** Milliseconds from the start of navigation until something holds, as the page's own clock has it. */
async function since(page: Page, holds: () => boolean): Promise<number> {
  await page.waitForFunction(holds, null, { polling: 'raf', timeout: 60_000 })
  return page.evaluate(() => performance.now())
}

/** Milliseconds from a click until the frame after the one it brought about. */
async function untilPainted(page: Page, act: () => Promise<void>): Promise<number> {
  await act()
  return page.evaluate(() => Reflect.get(window, 'painted'))
}

/** Settles once the page has nothing left to do. Runs in the page. */
const idle = () => new Promise((resolve) => requestIdleCallback(resolve))

/** Runs in the page. */
async function click(element: Element) {
  const start = performance.now()
  if (element instanceof HTMLElement) element.click()
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
  Reflect.set(window, 'painted', performance.now() - start)
}

/** Turns the wheel over the lanes, once a frame, out and in again. Runs in the page. */
async function wheel(plot: Element): Promise<readonly number[]> {
  const { left, top } = plot.getBoundingClientRect()
  const frames: number[] = []
  let last = performance.now()
  for (let frame = 0; frame < 40; frame += 1) {
    plot.dispatchEvent(
      new WheelEvent('wheel', {
        ctrlKey: true,
        deltaY: frame < 20 ? 20 : -20,
        clientX: left + 500,
        clientY: top + 100,
        bubbles: true,
        cancelable: true,
      }),
    )
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
    const now = performance.now()
    frames.push(now - last)
    last = now
  }
  return frames
}

function say(what: string, values: readonly number[], unit = 'ms') {
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const worst = sorted.at(-1) ?? Number.NaN
  process.stdout.write(
    `${median.toFixed(0).padStart(8)} ${worst.toFixed(0).padStart(8)} ${unit}  ${what}\n`,
  )
}

export const siteBench: Tool = {
  usage: `npm run bench  how long the built site takes in a real browser; each line gives the median and the worst of its runs.
               DIST names another folder than dist`,
  run: (args) => {
    takesNothing(args)
    return bench()
  },
}

runIfAsked(import.meta.filename, siteBench)
