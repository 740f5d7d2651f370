import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { packageFolder } from './packages.ts'

const NAMES = ['echarts', 'uplot', 'agGrid'] as const

/** The pages of the peers, each bundled as its makers say, so that it brings no more than it needs. */
export async function buildRivals(into: string): Promise<void> {
  // Imported late: it loads slowly, and only this part needs it.
  const { build } = await import('vite')
  const root = resolve('tests/bench/peers')
  await build({
    root,
    base: '/peers/',
    configFile: false,
    logLevel: 'warn',
    resolve: {
      alias: (['echarts', 'uplot', 'ag-grid-community'] as const).map((name) => ({
        find: name,
        replacement: packageFolder(name),
      })),
    },
    build: {
      outDir: into,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: NAMES.map((name) => resolve(root, `${name}.html`)) },
    },
    plugins: [pagesOf(root)],
  })
}

/** One page for all: only the script differs. */
const pagesOf = (root: string): Plugin => ({
  name: 'peer-pages',
  enforce: 'pre',
  resolveId: (id) => (nameOf(id) ? id : null),
  load(id) {
    const name = nameOf(id)
    return name ? readFileSync(resolve(root, 'page.html'), 'utf8').replaceAll('%PEER%', name) : null
  },
})

const nameOf = (id: string) => NAMES.find((name) => id.endsWith(`/${name}.html`))

/** A page with the record in it, and how to know what it has drawn. */
export type Rival = {
  readonly path: string
  /** Selector of what says that it was drawn, and the text that it then has. */
  readonly drawn: [selector: string, text: string]
  /** Selectors of what says so after a change. */
  readonly told: readonly string[]
  readonly narrow: string
  readonly widen: string
  readonly zoom: string
  /** What the wheel is turned over. */
  readonly plot: string
  /** What is scrolled; `null`: the page. */
  readonly scrolled: string | null
}

const FIGURE = 'figure:has([role=application])'
/** The first kind of event in the key of the marks. */
const SWITCH = 'main li:first-child > button[aria-pressed]:has(strong)'

/** From the first day on record, with a lane for each company. */
export const site = (events: number): Rival => ({
  path: 'timeline?from=2000-01&fold=none',
  drawn: [FIGURE, `marks ${events.toLocaleString('en')} events`],
  told: [FIGURE],
  narrow: SWITCH,
  widen: SWITCH,
  zoom: 'button[aria-label="Zoom in"]',
  plot: '[role=application]',
  scrolled: null,
})

/** The list of events, under the lanes of the same page. */
export const siteList = (events: number): Rival => ({
  ...site(events),
  drawn: ['#events', `${events.toLocaleString('en')} events`],
  told: ['#events'],
})

export const peer = (name: (typeof NAMES)[number], isChecked: boolean): Rival => ({
  path: `peers/${name}.html${isChecked ? '?checked' : ''}`,
  drawn: ['#drawn', '1'],
  told: ['#drawn'],
  narrow: '#narrow',
  widen: '#widen',
  zoom: '#zoom',
  plot: '#plot canvas, #plot .u-over',
  scrolled: '.ag-body-viewport, .ag-grid-viewport',
})
