import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Browser } from '@playwright/test'
import { RUNS } from './measure.ts'
import { PACKAGES, type PackageName } from './packages.ts'

const FILE = 'tests/bench/RESULTS.md'

const HEAD = `# What the bench measured

Written by \`npm run bench\`, a part at a time; a part that is run again takes the place of its old one. Medians of the
runs, each in a new browser context with nothing cached. A ratio is the site over the peer, in one run on one machine:
under 1 the site is quicker or smaller. Compare ratios, and times only within one part.
`

/** In this order, whichever is run first. */
export const PARTS = ['views', 'peers', 'list', 'lighthouse'] as const
export type Part = (typeof PARTS)[number]

const TITLES: Readonly<Record<Part, string>> = {
  views: 'Every view',
  peers: 'The timeline beside ECharts and uPlot',
  list: 'The list beside ag-Grid',
  lighthouse: 'Lighthouse',
}

/** Rewrites one part of the results, and leaves the others. */
export function writePart(
  part: Part,
  { machine, body }: { readonly machine: string; readonly body: string },
): void {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  const bodyOf = (one: Part) =>
    one === part
      ? `${machine}\n\n${body}`
      : (new RegExp(`\n## ${TITLES[one]}\n([\\s\\S]*?)(?=\n## |$)`).exec(text)?.[1] ?? '').trim()
  const parts = PARTS.filter((one) => bodyOf(one) !== '')
  const all = parts.map((one) => `## ${TITLES[one]}\n\n${bodyOf(one)}\n`)
  writeFileSync(FILE, [HEAD, ...all].join('\n'))
  spawnSync('npx', ['oxfmt', FILE])
}

/** When, on what and with what; begun before the part is run, since it tells how busy the machine was. */
export function machineOf(browser: Browser, packages: readonly PackageName[]): () => string {
  const [before = 0] = loadavg()
  return () => {
    const [after = 0] = loadavg()
    const cores = cpus()
    const versions = packages.map((name) => `${name} ${PACKAGES[name]}`)
    return [
      `${new Date().toISOString().slice(0, 10)}, ${cores[0]?.model.trim() ?? 'unknown'} × ${cores.length}`,
      `${Math.round(totalmem() / 2 ** 30)} GB`,
      `Chromium ${browser.version()}`,
      `Node ${process.version}`,
      ...versions,
    ]
      .join(', ')
      .concat(
        `. Load of the machine (1 is one core): ${before.toFixed(1)} before, ${after.toFixed(1)} after${before > 1 ? '; it was busy with other things' : ''}. Runs: ${RUNS}.`,
      )
  }
}

export function table(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

export const round = (value: number): string =>
  value >= 10 ? Math.round(value).toLocaleString('en') : value.toFixed(1)

/** `0.42 (46 / 110)` */
export const ratio = (here: number, there: number): string =>
  `${(here / there).toFixed(2)} (${round(here)} / ${round(there)})`
