import { QueryClient } from '@tanstack/react-query'

/** Published data never goes stale, so nothing is fetched twice unless it failed. */
export function newQueryClient({ retry = 1 }: { readonly retry?: number } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry, retryDelay: 400, refetchOnWindowFocus: false, networkMode: 'always' },
    },
  })
}
