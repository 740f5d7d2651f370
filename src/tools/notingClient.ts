import type { Query, QueryClient } from '#queries/queryClient.ts'

/** A client that knows which files of data it was asked for. */
export type NotingClient = QueryClient & {
  readonly forget: () => void
  /** Under `data/`, in the order of their names. */
  readonly files: () => readonly string[]
}

export function noting(client: QueryClient): NotingClient {
  const files = new Set<string>()
  const noted = <Asked extends Query<unknown>>(query: Asked): Asked => {
    const [kind, version, name] = query.key
    if (kind === 'table') files.add(`${String(version)}/${String(name)}.json`)
    if (kind === 'index' || kind === 'changes') files.add(`${kind}.json`)
    return query
  }
  return {
    ...client,
    read: (query) => client.read(noted(query)),
    answerTo: (query) => client.answerTo(noted(query)),
    stateOf: (query) => client.stateOf(noted(query)),
    forget: () => files.clear(),
    files: () => [...files].toSorted(),
  }
}
