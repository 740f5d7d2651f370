import { type QueryCache, QueryClient } from '@tanstack/react-query'
import { Stalled } from '#data/readFile.ts'

type Options = { readonly retry?: number; readonly cache?: QueryCache }

/** Published data never goes stale, so nothing is fetched twice unless it failed. */
export function newQueryClient({ retry = 1, cache }: Options = {}): QueryClient {
  return new QueryClient({
    ...(cache && { queryCache: cache }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < retry && !(error instanceof Stalled),
        retryDelay: 400,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  })
}
