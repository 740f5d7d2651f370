import type { QueryClient } from '#queries/queryClient.ts'
import { pageViews } from '#app/pageViews.ts'
import { registry } from '#charts/registry.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { versionOf } from '#data/useVersion.ts'
import { pageList, type PageName } from '#url/pages.ts'

/** A path of the site, and the source files whose code and style it needs first. */
export type StaticPage = {
  readonly path: string
  /** In the list of pages; `null` for the page for every other address. */
  readonly page: PageName | null
  /** Of pages of which there is one each. */
  readonly id: string | null
  readonly modules: readonly string[]
  readonly isEmbed: boolean
}

const NOWHERE = { path: '/404', page: null, id: null, isEmbed: false }

/** Every path that the build writes a file for: all of the list of pages, and the page for every other address. */
export function staticPages(client: QueryClient): readonly StaticPage[] {
  const index = client.stateOf(indexQuery).data
  if (!index) throw new Error('the client holds no index')
  const { version } = versionOf(index, null)
  const rows = (name: 'companies' | 'events') =>
    client.stateOf(tableQuery(version, name)).data?.rows ?? []
  const idsOf = {
    companies: rows('companies').map(({ id }) => id),
    events: rows('events').map(({ id }) => id),
    charts: registry.map(({ id }) => id),
  }
  const pages = pageList.flatMap(({ id: page, path, each }): readonly StaticPage[] => {
    const [modules, isEmbed] = [[pageViews[page].file], each === 'charts']
    return each === null
      ? [{ path, page, id: null, modules, isEmbed }]
      : idsOf[each].map((id) => ({ path: path.replace(':id', id), page, id, modules, isEmbed }))
  })
  return [...pages, { ...NOWHERE, modules: [pageViews.overview.file] }]
}
