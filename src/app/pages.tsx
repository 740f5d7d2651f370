import { lazy, type ComponentType } from 'react'
import type { Address } from '#url/address.ts'
import { compareAddress } from '#url/compare.ts'
import { galleryAddress } from '#url/gallery.ts'
import { methodsAddress } from '#url/methods.ts'
import { modelsAddress } from '#url/models.ts'
import { overviewAddress } from '#url/overview.ts'
import { paths } from '#url/paths.ts'
import { recordAddress } from '#url/record.ts'
import { reportAddress } from '#url/report.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { timelineAddress } from '#url/timeline.ts'
import { verifyAddress } from '#url/verify.ts'

type PageProps = { readonly params: { readonly id?: string } }

export type Page = {
  /** Pattern of the path. */
  readonly path: string
  /** In the menu, or null for pages that are reached from others. */
  readonly name: string | null
  readonly address: Address<object>
  readonly View: ComponentType<PageProps>
}

/** Every page with site chrome, in the order of the menu. Each view is its own chunk. */
export const pages: readonly Page[] = [
  {
    path: paths.overview,
    name: 'Overview',
    address: overviewAddress,
    View: lazy(() => import('#views/overview/OverviewView.tsx')),
  },
  {
    path: paths.timeline,
    name: 'Timeline',
    address: timelineAddress,
    View: lazy(() => import('#views/timeline/TimelineView.tsx')),
  },
  {
    path: paths.compare,
    name: 'Compare',
    address: compareAddress,
    View: lazy(() => import('#views/compare/CompareView.tsx')),
  },
  {
    path: paths.scenarios,
    name: 'Scenarios',
    address: scenariosAddress,
    View: lazy(() => import('#views/scenarios/ScenariosView.tsx')),
  },
  {
    path: paths.models,
    name: 'Models',
    address: modelsAddress,
    View: lazy(() => import('#views/models/ModelsView.tsx')),
  },
  {
    path: paths.data,
    name: 'Data and methods',
    address: methodsAddress,
    View: lazy(() => import('#views/methods/MethodsView.tsx')),
  },
  {
    path: paths.charts,
    name: null,
    address: galleryAddress,
    View: lazy(() => import('#views/gallery/GalleryView.tsx')),
  },
  {
    path: paths.verify,
    name: null,
    address: verifyAddress,
    View: lazy(() => import('#views/verify/VerifyView.tsx')),
  },
  {
    path: paths.report,
    name: null,
    address: reportAddress,
    View: lazy(() => import('#views/report/ReportView.tsx')),
  },
  {
    path: paths.company(':id'),
    name: null,
    address: recordAddress,
    View: lazy(() => import('#views/company/CompanyView.tsx')),
  },
  {
    path: paths.event(':id'),
    name: null,
    address: recordAddress,
    View: lazy(() => import('#views/event/EventView.tsx')),
  },
]
