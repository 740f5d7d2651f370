import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Route, Router, Switch, Link } from 'wouter'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { pageList, type PageName } from '#url/pages.ts'
import { pageViews } from './pageViews.ts'
import { Shell } from './Shell.tsx'
import { usePageFocus } from './usePageFocus.ts'
import { WordsReplaced } from './WordsReplaced.tsx'
import type { ReactNode } from 'react'
import { useKnownWho } from '#share/useKnownWho.ts'
import { overviewAddress } from '#url/overview.ts'
import { pageHref } from '#url/hrefs.ts'
import { useAddress } from '#url/useAddress.ts'

type AppProps = {
  readonly client: QueryClient
  /** Path and query to render at build time, where there is no browser. */
  readonly ssrPath?: string
  readonly ssrSearch?: string
}

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
            <NotFound />
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

const PAGE = { address: overviewAddress }

function NotFound() {
  const values = useKnownWho(useAddress(overviewAddress).values)
  return (
    <Shell page={PAGE}>
      <WordsReplaced />
      <h1>There is no page at this address</h1>
      <p>
        The link may be damaged, or the page was renamed. Everything the atlas holds can be reached
        from the <Link href={pageHref('overview', values)}>overview</Link>.
      </p>
    </Shell>
  )
}
