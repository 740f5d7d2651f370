import type { ComponentType } from 'react'
import { lazyPart, type WithParts } from '#ui/lazyPart.ts'
import type { PageName } from '#url/pages.ts'

type PageView = {
  /** Source file, by which the build finds the page's scripts and styles in Vite's manifest. */
  readonly file: string
  readonly View: ComponentType<{ readonly params: { readonly id?: string } }>
  /** Fetches its code, and no part's. */
  readonly code: () => Promise<unknown>
  /** Fetches its code and that of its parts. */
  readonly load: () => Promise<unknown>
}

type ViewModule = { readonly default: PageView['View'] & WithParts }

/**
 * Where a reader moves to a view, the old one stays until its parts are there, and so does a page as it was written
 * while the one that its address asks for is drawn. A page that becomes live as it was written is so without them, and
 * they stand as they were written.
 */
function view(file: string, code: () => Promise<ViewModule>): PageView {
  const isDrawnAnew = () => Boolean(globalThis.document?.querySelector('#root[data-live], #words'))
  const View = lazyPart(code, { waits: isDrawnAnew })
  return { file, View, code, load: View.load }
}

/** The view of each page, in a chunk of its own. */
export const pageViews: { readonly [Name in PageName]: PageView } = {
  overview: view(
    'src/views/overview/OverviewView.tsx',
    () => import('#views/overview/OverviewView.tsx'),
  ),
  timeline: view(
    'src/views/timeline/TimelineView.tsx',
    () => import('#views/timeline/TimelineView.tsx'),
  ),
  compare: view(
    'src/views/compare/CompareView.tsx',
    () => import('#views/compare/CompareView.tsx'),
  ),
  scenarios: view(
    'src/views/scenarios/ScenariosView.tsx',
    () => import('#views/scenarios/ScenariosView.tsx'),
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
