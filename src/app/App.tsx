import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Route, Router, Switch, type AroundNavHandler } from 'wouter'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { keptTray } from '#url/report.ts'
import { EmbedFrame } from './EmbedFrame.tsx'
import { NotFound } from './NotFound.tsx'
import { pages } from './pages.tsx'
import { Shell } from './Shell.tsx'
import { usePageFocus } from './usePageFocus.ts'
import { WordsReplaced } from './WordsReplaced.tsx'

type AppProps = {
  readonly client: QueryClient
  /** Where there is no browser: the path and query to render. */
  readonly ssrPath?: string
  readonly ssrSearch?: string
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The figures collected for a report go along wherever the reader goes: the address is all that keeps them. */
const withReport: AroundNavHandler = (navigate, to, options) =>
  navigate(keptTray(to, window.location.search), options)

/** Every screen is a pure function of the data and the address. */
export function App({ client, ssrPath, ssrSearch }: AppProps) {
  const server = ssrPath === undefined ? {} : { ssrPath, ssrSearch: ssrSearch ?? '' }
  return (
    <QueryClientProvider client={client}>
      <Router base={BASE} aroundNav={withReport} {...server}>
        <PageFocus />
        <Switch>
          <Route path="/embed/:chart">{({ chart }) => <EmbedFrame chart={chart} />}</Route>
          {pages.map(({ path, address, View }) => (
            <Route key={path} path={path}>
              {(params) => (
                <Shell address={address}>
                  <LoadBoundary what="this page" minHeight={640}>
                    <View params={params} />
                  </LoadBoundary>
                  <WordsReplaced />
                </Shell>
              )}
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

/** Above the switch of pages: below it, each page would be the first it knows. */
function PageFocus() {
  usePageFocus()
  return null
}
