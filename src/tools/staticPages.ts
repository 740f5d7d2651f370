import type { QueryClient } from '@tanstack/react-query'
import { pageViews } from '#app/pageViews.ts'
import { registry } from '#charts/registry.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { versionOf } from '#data/useVersion.ts'
import { pageList } from '#url/pages.ts'

/** A path of the site, and the source files whose code and style it needs first. */
export type StaticPage = {
  readonly path: string
  readonly modules: readonly string[]
  readonly isEmbed: boolean
}

/** Every path that the build writes a file for: all of the list of pages, and the page for every other address. */
export function staticPages(client: QueryClient): readonly StaticPage[] {
  const index = client.getQueryData(indexQuery.queryKey)
  if (!index) throw new Error('the client holds no index')
  const { version } = versionOf(index, null)
  const rows = (name: 'companies' | 'events') =>
    client.getQueryData(tableQuery(version, name).queryKey)?.rows ?? []
  const idsOf = {
    companies: rows('companies').map(({ id }) => id),
    events: rows('events').map(({ id }) => id),
    charts: registry.map(({ id }) => id),
  }
  const pages = pageList.flatMap(({ id: page, path, each }) => {
    const [modules, isEmbed] = [[pageViews[page].file], each === 'charts']
    return each === null
      ? [{ path, modules, isEmbed }]
      : idsOf[each].map((id) => ({ path: path.replace(':id', id), modules, isEmbed }))
  })
  return [...pages, { path: '/404', modules: [pageViews.overview.file], isEmbed: false }]
}
