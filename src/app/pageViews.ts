import { lazy, type ComponentType } from 'react'
import type { PageName } from '#url/pages.ts'

type PageView = {
  /** Source file: what the build asks its manifest for, so that a written page brings its code and style. */
  readonly file: string
  readonly View: ComponentType<{ readonly params: { readonly id?: string } }>
}

const view = (file: string, load: Parameters<typeof lazy<PageView['View']>>[0]): PageView => ({
  file,
  View: lazy(load),
})

/** What each page shows: there is none without a view. Each is its own chunk. */
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
  verify: view('src/views/verify/VerifyView.tsx', () => import('#views/verify/VerifyView.tsx')),
  report: view('src/views/report/ReportView.tsx', () => import('#views/report/ReportView.tsx')),
  company: view(
    'src/views/company/CompanyView.tsx',
    () => import('#views/company/CompanyView.tsx'),
  ),
  event: view('src/views/event/EventView.tsx', () => import('#views/event/EventView.tsx')),
  embed: view('src/views/embed/EmbedView.tsx', () => import('#views/embed/EmbedView.tsx')),
}
