import { defineAddress, type Address } from './address.ts'
import { compareAddress } from './compare.ts'
import { embedParams } from './embed.ts'
import { galleryAddress } from './gallery.ts'
import { modelsAddress } from './models.ts'
import { overviewAddress } from './overview.ts'
import { slugOrNull } from './param.ts'
import { paths } from './paths.ts'
import { recordAddress } from './record.ts'
import { reportAddress } from './report.ts'
import { searchAddress } from './search.ts'
import { timelineAddress } from './timeline.ts'
import { verifyAddress } from './verify.ts'

export type Page = {
  /** Pattern of the path. */
  readonly path: string
  /** In the menu; `null` for pages that are not in it. */
  readonly name: string | null
  readonly address: Address<object>
  /** Loads the whole address, where `address` has only what other pages link with. */
  readonly whole?: () => Promise<Address<object>>
  /** Of what there is a page each; `null` for a single page. */
  readonly each: 'companies' | 'events' | 'charts' | null
}

/**
 * The one list of pages, in the order of the menu: the router, the menu, the HTML files, the sitemap and the paths
 * of the browser tests all follow from it.
 */
export const pages = {
  overview: { path: paths.overview, name: 'Overview', address: overviewAddress, each: null },
  timeline: { path: paths.timeline, name: 'Timeline', address: timelineAddress, each: null },
  compare: { path: paths.compare, name: 'Compare', address: compareAddress, each: null },
  scenarios: {
    path: paths.scenarios,
    name: 'Scenarios',
    // Its levers, and the rules behind them, are loaded with its view.
    address: defineAddress({ model: slugOrNull }),
    whole: () => import('./scenarios.ts').then(({ scenariosAddress }) => scenariosAddress),
    each: null,
  },
  models: { path: paths.models, name: 'Models', address: modelsAddress, each: null },
  data: {
    path: paths.data,
    name: 'Data and methods',
    // Its tabs are loaded with its view.
    address: defineAddress({}),
    whole: () => import('./methods.ts').then(({ methodsAddress }) => methodsAddress),
    each: null,
  },
  charts: { path: paths.charts, name: null, address: galleryAddress, each: null },
  search: { path: paths.search, name: null, address: searchAddress, each: null },
  verify: { path: paths.verify, name: null, address: verifyAddress, each: null },
  report: { path: paths.report, name: null, address: reportAddress, each: null },
  company: { path: paths.company(':id'), name: null, address: recordAddress, each: 'companies' },
  event: { path: paths.event(':id'), name: null, address: recordAddress, each: 'events' },
  embed: {
    path: paths.embed(':id'),
    name: null,
    // With the parameters of its chart.
    address: defineAddress(embedParams),
    each: 'charts',
  },
} as const satisfies { readonly [Name in keyof typeof paths]: Page }

export type PageName = keyof typeof pages
/** Pages with a fixed path. */
export type PlainPage = {
  [Name in PageName]: (typeof pages)[Name]['each'] extends null ? Name : never
}[PageName]

type Listed<Name extends PageName> = Page & { readonly id: Name }

/** `Object.entries` loses the names. */
export const pageList: readonly Listed<PageName>[] = Object.entries(pages).map(([id, page]) => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  id: id as PageName,
  ...page,
}))

export const plainPages = pageList.filter((page): page is Listed<PlainPage> => page.each === null)
