import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM_ARGS, chromiumPath } from '#tests/browser/chromium.ts'
import { ground } from './grounds.ts'
import { median, RUNS } from './measure.ts'
import { packageFolder } from './packages.ts'
import { round, table } from './results.ts'

const PAGES = [
  '',
  'timeline',
  'compare',
  'scenarios',
  'models',
  'company/meta',
  'data',
  'embed/stance-timeline',
]

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const AUDITS = {
  'first-contentful-paint': 'first paint, s',
  'largest-contentful-paint': 'largest paint, s',
  'total-blocking-time': 'blocking, ms',
  'cumulative-layout-shift': 'shift',
} as const

/**
 * It takes the place of a longer list that Lighthouse's launcher sets, with which a headless Chromium 156 without a
 * graphics card painted every page at 1.2 or 2.2 seconds, instead of 0.4, whatever the page.
 */
const PAINTS_AT_ONCE = '--disable-features=CalculateNativeWinOcclusion'

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

/** Every view on the phone that Lighthouse takes for granted, with its network and processor. */
export async function measureLighthouse(dist: string): Promise<string> {
  const { address, stop } = await ground({ dist, events: null, peers: null })
  const chromium = await chromiumPath()
  const folder = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'))
  const rows: string[][] = []
  for (const path of PAGES) {
    const reports: Report[] = []
    for (let run = 0; run < RUNS; run += 1) {
      reports.push(await audited(address + path, join(folder, 'report.json'), chromium))
    }
    const of = (value: (report: Report) => number | null | undefined) =>
      median(reports.map((report) => value(report) ?? Number.NaN))
    const scores = SCORES.map((one) => of(({ categories }) => categories[one]?.score) * 100)
    const audits = Object.keys(AUDITS).map((one) => {
      const value = of(({ audits }) => audits[one]?.numericValue)
      if (one === 'cumulative-layout-shift') return value.toFixed(3)
      return one === 'total-blocking-time' ? round(value) : (value / 1000).toFixed(2)
    })
    rows.push([`/${path}`, ...scores.map(round), ...audits])
    process.stdout.write(`${rows.at(-1)?.join(' ')}\n`)
  }
  stop()
  rmSync(folder, { recursive: true })
  return table(['page', ...SCORES, ...Object.values(AUDITS)], rows)
}

async function audited(url: string, file: string, chromium: string): Promise<Report> {
  const args = [
    join(packageFolder('lighthouse'), 'cli/index.js'),
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${['--headless', PAINTS_AT_ONCE, ...CHROMIUM_ARGS].join(' ')}`,
  ]
  const env = { ...process.env, CHROME_PATH: chromium }
  const status = await new Promise((resolve) => {
    spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).on(
      'exit',
      resolve,
    )
  })
  if (status !== 0) throw new Error(`Lighthouse failed at ${url}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}
