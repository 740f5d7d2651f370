import type { Browser, CDPSession, Page } from '@playwright/test'

/** Of each page. Fewer for a quick look. */
export const RUNS = Number(process.env.RUNS ?? 3)

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Each time in a new context: nothing is cached. */
export async function inPage<Result>(
  browser: Browser,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    locale: 'en-US',
  })
  // What runs in the page was given it by the loader of these files, and has it not there.
  await context.addInitScript('globalThis.__name = (one) => one')
  const page = await context.newPage()
  const result = await measure(page, await context.newCDPSession(page))
  await context.close()
  return result
}

/**
 * Milliseconds from the start of navigation until something holds and is painted, by the page's own clock. It is looked
 * for within the page, once a frame.
 */
export async function opened<Sought extends readonly string[]>(
  page: Page,
  url: string,
  { holds, sought }: { readonly holds: (...sought: Sought) => boolean; readonly sought: Sought },
): Promise<number> {
  await page.addInitScript(`{
    const look = () => {
      if ((${String(holds)})(...${JSON.stringify(sought)})) {
        setTimeout(() => { globalThis.drawnAt = performance.now() })
      } else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }`)
  await page.goto(url, { waitUntil: 'commit' })
  const at = await page.waitForFunction(
    () => Number(Reflect.get(globalThis, 'drawnAt')) || null,
    null,
    {
      polling: 50,
      timeout: 120_000,
    },
  )
  return Number(await at.jsonValue())
}

/** Settles once the page has nothing left to do. Runs in the page. */
export const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }))

export type Press = {
  /** Selector of what is pressed. */
  readonly what: string
  /** Selectors of elements whose text the press changes, of which each is waited for. */
  readonly told: readonly string[]
}

/** Milliseconds from a press until the frame in which each of the elements says something else was painted. */
export const press = (page: Page, { what, told }: Press): Promise<readonly number[]> =>
  page.evaluate(
    async ([what, ...told]) => {
      const said = () => told.map((one) => document.querySelector(one)?.textContent)
      const button = document.querySelector(what ?? '')
      const before = said()
      const done = told.map(() => 0)
      const start = performance.now()
      if (button instanceof HTMLElement) button.click()
      while (done.includes(0)) {
        if (performance.now() - start > 60_000) throw new Error(`${what} changed nothing`)
        await new Promise((resolve) => {
          requestAnimationFrame(resolve)
        })
        const now = said()
        await new Promise((resolve) => {
          setTimeout(resolve)
        })
        for (const [index, one] of now.entries()) {
          if (done[index] === 0 && one !== before[index]) done[index] = performance.now() - start
        }
      }
      return done
    },
    [what, ...told],
  )

/** From frame to frame, in milliseconds, while the wheel is turned with Ctrl, once a frame, in and out again. */
export const wheel = (page: Page, over: string): Promise<readonly number[]> =>
  page.evaluate(async (over) => {
    const plot = document.querySelector(over)
    const { left = 0, top = 0, width = 0 } = plot?.getBoundingClientRect() ?? {}
    const frames: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 40; frame += 1) {
      plot?.dispatchEvent(
        new WheelEvent('wheel', {
          ctrlKey: true,
          deltaY: frame < 20 ? -20 : 20,
          clientX: left + width / 2,
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
  }, over)

/** As {@link wheel}, while a list is scrolled by more than half a screen a frame. `null`: the page itself is. */
export const scroll = (page: Page, box: string | null): Promise<readonly number[]> =>
  page.evaluate(async (box) => {
    const scrolled = box === null ? document.scrollingElement : document.querySelector(box)
    const frames: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 60; frame += 1) {
      scrolled?.scrollBy(0, 500)
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve))
      })
      const now = performance.now()
      frames.push(now - last)
      last = now
    }
    return frames
  }, box)

/** Megabytes that scripts hold, after everything else was thrown away, with buffers beside the heap. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const used: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage')
  return (used.usedSize + (used.backingStorageSize ?? 0)) / 1e6
}

export const elements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('*').length)

/** Counts from now on what comes over the wire, in kilobytes: `code` is scripts and styles. */
export async function countBytes(session: CDPSession) {
  const types = new Map<string, string>()
  const bytes = { code: 0, data: 0 }
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    types.set(requestId, /\.json(?:\?|$)/.test(response.url) ? 'data' : type),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? ''
    if (type === 'data') bytes.data += encodedDataLength / 1000
    if (type === 'Script' || type === 'Stylesheet') bytes.code += encodedDataLength / 1000
  })
  await session.send('Network.enable')
  return bytes
}
