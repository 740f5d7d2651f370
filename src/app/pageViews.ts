import { lazy, type ComponentType } from 'react'
import type { PageName } from '#url/pages.ts'

type PageView = {
  /** Source file, by which the build finds the page's scripts and styles in Vite's manifest. */
  readonly file: string
  readonly View: ComponentType<{ readonly params: { readonly id?: string } }>
  /** Fetches its code. */
  readonly load: () => Promise<unknown>
}

/**
 * @param parts what is seen first of the view besides its words. Where a reader moves to it, the old view stays until
 *   they are there; on the first page they stand as they were written, and the page is live without them
 */
function view(
  file: string,
  code: Parameters<typeof lazy<PageView['View']>>[0],
  ...parts: readonly (() => Promise<unknown>)[]
): PageView {
  const load = async () => {
    const isFirst = !globalThis.document?.querySelector('#root[data-live]')
    const [module] = await Promise.all([code(), ...(isFirst ? [] : parts.map((part) => part()))])
    return module
  }
  return { file, View: lazy(load), load }
}

/** The view of each page, in a chunk of its own. */
export const pageViews: { readonly [Name in PageName]: PageView } = {
  overview: view(
    'src/views/overview/OverviewView.tsx',
    () => import('#views/overview/OverviewView.tsx'),
    () => import('#views/overview/StandingFigure.tsx'),
  ),
  timeline: view(
    'src/views/timeline/TimelineView.tsx',
    () => import('#views/timeline/TimelineView.tsx'),
    () => import('#views/timeline/TimelineTools.tsx'),
  ),
  compare: view(
    'src/views/compare/CompareView.tsx',
    () => import('#views/compare/CompareView.tsx'),
    () => import('#charts/comparison/ComparisonPlot.tsx'),
  ),
  scenarios: view(
    'src/views/scenarios/ScenariosView.tsx',
    () => import('#views/scenarios/ScenariosView.tsx'),
    () => import('#views/scenarios/bench/ScopeLine.tsx'),
    () => import('#views/scenarios/bench/Workbench.tsx'),
  ),
  models: view('src/views/models/ModelsView.tsx', () => import('#views/models/ModelsView.tsx')),
  data: view('src/views/methods/MethodsView.tsx', () => import('#views/methods/MethodsView.tsx')),
  charts: view('src/views/gallery/GalleryView.tsx', () => import('#views/gallery/GalleryView.tsx')),
  search: view('src/views/search/SearchView.tsx', () => import('#views/search/SearchView.tsx')),
  verify: view('src/views/verify/VerifyView.tsx', () => import('#views/verify/VerifyView.tsx')),
  report: view('src/views/report/ReportView.tsx', () => import('#views/report/ReportView.tsx')),
  company: view(
    'src/views/company/CompanyView.tsx',
    () => import('#views/company/CompanyView.tsx'),
  ),
  event: view('src/views/event/EventView.tsx', () => import('#views/event/EventView.tsx')),
  embed: view('src/views/embed/EmbedView.tsx', () => import('#views/embed/EmbedView.tsx')),
}
