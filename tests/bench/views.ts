import type { Browser, Page } from '@playwright/test'
import { ground } from './grounds.ts'
import { elements, heap, idle, inPage, median, opened, RUNS } from './measure.ts'
import { round, table } from './results.ts'

const VIEWS = ['', 'timeline', 'compare', 'scenarios', 'models', 'company/meta', 'data'] as const

/** Each view with the real record, and the levers of the scenarios. */
export async function measureViews(browser: Browser, dist: string): Promise<string> {
  const { address, stop } = await ground({ dist, events: null, peers: null })
  const rows: string[][] = []
  for (const path of VIEWS) {
    const runs: number[][] = []
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(
        await inPage(browser, async (page, session) => {
          const live = await opened(page, address + path, { holds: isLive, sought: [] })
          await page.evaluate(idle)
          const words = await page.evaluate(firstPaint)
          return [words, live, await elements(page), await heap(session)]
        }),
      )
    }
    const each = [0, 1, 2, 3].map((index) => median(runs.map((run) => run[index] ?? Number.NaN)))
    rows.push([`/${path}`, ...each.map(round)])
  }
  const levers = await inPage(browser, async (page) => {
    await page.goto(`${address}scenarios`)
    return leverTimes(page)
  })
  stop()
  return [
    table(['view', 'first paint, ms', 'live, ms', 'elements', 'heap, MB'], rows),
    `A lever of the scenarios, from the press until it is painted: ${round(median(levers))} ms, at worst ${round(Math.max(...levers))} ms.`,
  ].join('\n\n')
}

/** Runs in the page. */
const firstPaint = () =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN

/** Runs in the page. */
const isLive = () =>
  document.querySelector('#root[data-live]') !== null &&
  document.querySelector('#words') === null &&
  document.querySelector(
    // “Data and methods” begins with words.
    '#root figure :is(svg[role], svg.recharts-surface, table), #root table, #methods h3',
  ) !== null

async function leverTimes(page: Page): Promise<readonly number[]> {
  const choices = page.getByRole('group', { name: /^Meta/ }).getByRole('radio')
  // A press before that is kept and answered; what it then waits for is the page, not the lever.
  await page.locator('#root[data-live]').waitFor()
  await page.locator('[role="tabpanel"] figure').first().waitFor({ state: 'attached' })
  const count = await choices.count()
  const times: number[] = []
  for (let run = 1; run <= RUNS * 4; run += 1) {
    await page.evaluate(idle)
    times.push(await choices.nth(run % count).evaluate(pressed))
  }
  return times
}

/** Milliseconds until the frame after. Runs in the page. */
async function pressed(element: Element): Promise<number> {
  const start = performance.now()
  if (element instanceof HTMLElement) element.click()
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
  return performance.now() - start
}
