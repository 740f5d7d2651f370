import type { QueryClient } from '@tanstack/react-query'
import { registry } from '#charts/registry.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { versionOf } from '#data/useVersion.ts'
import { paths } from '#url/paths.ts'

/** A path of the site, and the source files whose code and style it needs first. */
export type StaticPage = {
  readonly path: string
  readonly modules: readonly string[]
  readonly isEmbed: boolean
}

/** Every path that the build writes a file for: each view, company, event and embed, and the page for all others. */
export function staticPages(client: QueryClient): readonly StaticPage[] {
  const index = client.getQueryData(indexQuery.queryKey)
  if (!index) throw new Error('the client holds no index')
  const { version } = versionOf(index, null)
  const rows = (name: 'companies' | 'events') =>
    client.getQueryData(tableQuery(version, name).queryKey)?.rows ?? []
  const view = (path: string, file: string): StaticPage => ({
    path,
    modules: [`src/views/${file}.tsx`],
    isEmbed: false,
  })
  return [
    view(paths.overview, 'overview/OverviewView'),
    view(paths.timeline, 'timeline/TimelineView'),
    view(paths.compare, 'compare/CompareView'),
    view(paths.scenarios, 'scenarios/ScenariosView'),
    view(paths.models, 'models/ModelsView'),
    view(paths.data, 'methods/MethodsView'),
    view(paths.charts, 'gallery/GalleryView'),
    view(paths.verify, 'verify/VerifyView'),
    view(paths.report, 'report/ReportView'),
    view('/404', 'overview/OverviewView'),
    ...rows('companies').map(({ id }) => view(paths.company(id), 'company/CompanyView')),
    ...rows('events').map(({ id }) => view(paths.event(id), 'event/EventView')),
    ...registry.map(({ id }) => ({
      path: paths.embed(id),
      modules: ['src/views/embed/EmbedView.tsx'],
      isEmbed: true,
    })),
  ]
}
