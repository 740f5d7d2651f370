import { lazy, type ReactNode } from 'react'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { pageList, type PageName } from '#url/pages.ts'
import { pageViews } from './pageViews.ts'
import { Shell } from './Shell.tsx'
import { usePageFocus } from './usePageFocus.ts'
import { WordsReplaced } from './WordsReplaced.tsx'

type AppProps = {
  readonly client: QueryClient
  /** Path and query to render at build time, where there is no browser. */
  readonly ssrPath?: string
  readonly ssrSearch?: string
}

const NotFound = lazy(() =>
  import('./NotFound.tsx').then((module) => ({ default: module.NotFound })),
)

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

export function App({ client, ssrPath, ssrSearch }: AppProps) {
  const server = ssrPath === undefined ? {} : { ssrPath, ssrSearch: ssrSearch ?? '' }
  return (
    <QueryClientProvider client={client}>
      <Router base={BASE} {...server}>
        <PageFocus />
        <Switch>
          {pageList.map((page) => (
            <Route key={page.id} path={page.path}>
              {(params) =>
                page.each === 'charts' ? (
                  <EmbedFrame>{viewOf(page.id, params)}</EmbedFrame>
                ) : (
                  <Shell page={page}>
                    <LoadBoundary what="this page" minHeight={640}>
                      {viewOf(page.id, params)}
                    </LoadBoundary>
                    <WordsReplaced />
                  </Shell>
                )
              }
            </Route>
          ))}
          <Route>
            <LoadBoundary what="this page">
              <NotFound />
            </LoadBoundary>
          </Route>
        </Switch>
      </Router>
    </QueryClientProvider>
  )
}

function viewOf(page: PageName, params: { readonly id?: string }) {
  const { View } = pageViews[page]
  return <View params={params} />
}

/** Mounted once above the routes: inside a route, it would take every page for the first. */
function PageFocus() {
  usePageFocus()
  return null
}

function EmbedFrame({ children }: { readonly children: ReactNode }) {
  return (
    <main>
      <LoadBoundary what="this chart" minHeight={320}>
        {children}
      </LoadBoundary>
      <WordsReplaced />
    </main>
  )
}
