import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { manyEvents } from '#tests/browser/manyEvents.ts'
import { events as realEvents } from '#tests/browser/paths.ts'
import { ground } from './grounds.ts'
import {
  countBytes,
  elements,
  heap,
  idle,
  inPage,
  median,
  opened,
  press,
  RUNS,
  scroll,
  wheel,
} from './measure.ts'
import { ratio, table } from './results.ts'
import { buildRivals, peer, site, siteList, type Rival } from './rivals.ts'

/** The first is the real record. */
const COUNTS = [realEvents.length, 1000, 10_000, 100_000]

type Figures = Readonly<Record<string, number>>
type Measure = (page: Page, session: CDPSession, rival: Rival) => Promise<Figures>

type Race = {
  readonly browser: Browser
  readonly dist: string
  /** Most events, for a quick look. */
  readonly most: number
}

/** The lanes of the timeline and the same lanes of two canvas libraries. */
export async function measurePeers(race: Race): Promise<string> {
  const parts = await raced(race, (events) => ({
    here: [site(events), lanes],
    ECharts: [peer('echarts', true), lanes],
    'ECharts, not checking rows': [peer('echarts', false), onlyLoad],
    uPlot: [peer('uplot', true), lanes],
    'uPlot, not checking rows': [peer('uplot', false), onlyLoad],
  }))
  return [
    'Load is from navigation until the lanes are drawn. All fetch the same tables, prove their hashes, parse them and check each row by the same schemas, but where it is said that rows are not checked. Narrow and widen: one kind of event alone, and all again, from the press until the lanes are painted. Zoom: a press of the button. Wheel: the median of forty frames of zooming. Times in ms, heap in MB, code (scripts and styles, as they come) in kB.',
    ...parts,
  ].join('\n\n')
}

/** The list of events below the lanes, and the same rows in a grid. */
export async function measureList(race: Race): Promise<string> {
  const parts = await raced(race, (events) => ({
    here: [siteList(events), list],
    'ag-Grid': [peer('agGrid', true), list],
  }))
  return [
    'As above, until the list is painted; the page here draws the lanes first, and both in one page. Scroll: the median and the worst of sixty frames, each 500 px further.',
    ...parts,
  ].join('\n\n')
}

/** One table for each peer: its figures under those of the site, a line for each count of events. */
async function raced(
  { browser, dist, most }: Race,
  rivalsOf: (events: number) => Readonly<Record<string, readonly [Rival, Measure]>>,
): Promise<readonly string[]> {
  const peers = mkdtempSync(join(tmpdir(), 'atlas-peers-'))
  await buildRivals(peers)
  const lines = new Map<string, (readonly [events: number, here: Figures, there: Figures])[]>()
  for (const count of COUNTS.filter((one) => one <= most)) {
    const events = count === realEvents.length ? null : manyEvents(count, true)
    const { address, stop } = await ground({ dist, events, peers })
    const rivals = Object.entries(rivalsOf(count))
    const runs = new Map<string, Figures[]>(rivals.map(([name]) => [name, []]))
    for (let run = 0; run < RUNS; run += 1) {
      // In turn, so that a busy minute falls on all of them.
      for (const [name, [rival, measure]] of rivals) {
        const figures = await inPage(browser, async (page, session) => {
          const bytes = await countBytes(session)
          const load = await opened(page, address + rival.path, {
            holds: isDrawn,
            sought: rival.drawn,
          })
          await page.evaluate(idle)
          return { load, ...(await measure(page, session, rival)), 'code, kB': bytes.code }
        })
        process.stdout.write(`${count} ${name} ${JSON.stringify(figures)}\n`)
        runs.get(name)?.push(figures)
      }
    }
    stop()
    const [here, ...others] = [...runs].map(([name, all]) => ({ name, figures: medians(all) }))
    for (const { name, figures } of others) {
      lines.set(name, [...(lines.get(name) ?? []), [count, here?.figures ?? {}, figures]])
    }
  }
  rmSync(peers, { recursive: true })
  return [...lines].map(([name, all]) => {
    const measured = Object.keys(all[0]?.[1] ?? {}).filter((one) => one in (all[0]?.[2] ?? {}))
    const cells = all.map(([count, here, there]) => [
      count.toLocaleString('en'),
      ...measured.map((one) => ratio(here[one] ?? Number.NaN, there[one] ?? Number.NaN)),
    ])
    return `Ratio to ${name} (here / there):\n\n${table(['events', ...measured], cells)}`
  })
}

/** Runs in the page. */
const isDrawn = (selector: string, text: string) =>
  document.querySelector(selector)?.textContent.includes(text) ?? false

const medians = (runs: readonly Figures[]): Figures =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [
      name,
      median(runs.map((run) => run[name] ?? Number.NaN)),
    ]),
  )

const onlyLoad: Measure = async () => ({})

const lanes: Measure = async (page, session, rival) => {
  const { told, plot } = rival
  const held = { 'heap, MB': await heap(session), elements: await elements(page) }
  const times = await changed(page, rival)
  const frames = await wheel(page, plot)
  const zooms: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(idle)
    zooms.push(...(await press(page, { what: rival.zoom, told })))
  }
  return { ...times, zoom: median(zooms), wheel: median(frames), ...held }
}

const list: Measure = async (page, session, rival) => {
  const held = { 'heap, MB': await heap(session), elements: await elements(page) }
  const times = await changed(page, rival)
  await page.evaluate(() => {
    document.querySelector('#events')?.scrollIntoView()
    // The page here shows the first lines until it is asked for all.
    document
      .querySelector<HTMLElement>('section[aria-labelledby=events] [data-short] button')
      ?.click()
  })
  const frames = await scroll(page, rival.scrolled)
  return { ...times, scroll: median(frames), 'scroll, worst': Math.max(...frames), ...held }
}

/** Medians of narrowing and widening. */
async function changed(page: Page, { narrow, widen, told }: Rival): Promise<Figures> {
  const narrowed: number[] = []
  const widened: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(idle)
    narrowed.push(...(await press(page, { what: narrow, told })))
    await page.evaluate(idle)
    widened.push(...(await press(page, { what: widen, told })))
  }
  return { narrow: median(narrowed), widen: median(widened) }
}
