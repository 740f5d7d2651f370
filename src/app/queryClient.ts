import { Stalled } from '#data/readFile.ts'
import { queryClient, type QueryClient } from '#queries/queryClient.ts'

/** @param retry how many times more a file is asked for that did not come; once, if not given */
export const newQueryClient = ({ retry = 1 }: { readonly retry?: number } = {}): QueryClient =>
  queryClient({ retry, isFinal: (fault) => fault instanceof Stalled })
