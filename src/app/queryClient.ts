import { type QueryCache, QueryClient } from '@tanstack/react-query'

type Options = { readonly retry?: number; readonly cache?: QueryCache }

/** Published data never goes stale, so nothing is fetched twice unless it failed. */
export function newQueryClient({ retry = 1, cache }: Options = {}): QueryClient {
  return new QueryClient({
    ...(cache && { queryCache: cache }),
    defaultOptions: {
      queries: { retry, retryDelay: 400, refetchOnWindowFocus: false, networkMode: 'always' },
    },
  })
}
