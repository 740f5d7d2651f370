import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import type { Query, QueryClient, QueryState } from './queryClient.ts'

export const QueryContext = createContext<QueryClient | null>(null)

export function useQueryClient(): QueryClient {
  const client = use(QueryContext)
  if (!client) throw new Error('There is nothing to ask: a QueryContext is missing.')
  return client
}

/** The answer. Suspends until it is there, and throws why it will not be. */
export function useRead<Data>(query: Query<Data>): Data {
  const [answer] = useReadAll([query])
  // Of one question there is one answer.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as Data
}

/** All answers, asked for at once. Suspends until the last is there, and throws why one will not be. */
export function useReadAll<Data>(queries: readonly Query<Data>[]): readonly Data[] {
  const client = useQueryClient()
  const states = useStates(client, queries)
  for (const query of queries) void client.answerTo(query)
  for (const { error } of states) if (error) throw error
  // React waits for a promise that is thrown. `use` would do the same, but for updates within the `act` of a test.
  // oxlint-disable-next-line typescript/only-throw-error
  if (states.some(({ isPending }) => isPending)) throw Promise.all(queries.map(client.answerTo))
  return answersIn(states)
}

/** How far each has come. Waits for none. What failed before is asked again for a part that comes anew. */
export function useQueries<Data>(queries: readonly Query<Data>[]): readonly QueryState<Data>[] {
  const client = useQueryClient()
  const asked = JSON.stringify(queries.map(({ key }) => key))
  const begin = useEffectEvent(() => {
    for (const query of queries) client.read(query).catch(() => {})
  })
  useEffect(() => {
    if (asked !== '[]') begin()
  }, [asked])
  return useStates(client, queries)
}

export const answersIn = <Data>(states: readonly QueryState<Data>[]): readonly Data[] =>
  states.flatMap(({ data }) => (data === undefined ? [] : [data]))

function useStates<Data>(client: QueryClient, queries: readonly Query<Data>[]) {
  const look = statesOf(client, queries)
  return useSyncExternalStore(client.subscribe, look, look)
}

/** The same list until one changes, as React asks. */
function statesOf<Data>(client: QueryClient, queries: readonly Query<Data>[]) {
  let last: readonly QueryState<Data>[] = []
  return () => {
    const now = queries.map((query) => client.stateOf(query))
    if (now.length !== last.length || now.some((one, index) => one !== last[index])) last = now
    return last
  }
}
