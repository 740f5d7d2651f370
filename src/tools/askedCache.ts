import {
  QueryCache,
  type DefaultError,
  type Query,
  type QueryClient,
  type QueryKey,
  type QueryOptions,
  type QueryState,
  type WithRequired,
} from '@tanstack/react-query'

/** A cache that knows which files of data it was asked for. */
export class AskedCache extends QueryCache {
  readonly #asked = new Map<string, QueryKey>()

  override build<Data, Fault = DefaultError, Selected = Data, Key extends QueryKey = QueryKey>(
    client: QueryClient,
    options: WithRequired<QueryOptions<Data, Fault, Selected, Key>, 'queryKey'>,
    state?: QueryState<Selected, Fault>,
  ): Query<Data, Fault, Selected, Key> {
    const query = super.build(client, options, state)
    this.#asked.set(query.queryHash, query.queryKey)
    return query
  }

  forget(): void {
    this.#asked.clear()
  }

  /** Under `data/`, in the order of their names. */
  files(): readonly string[] {
    return [...this.#asked.values()]
      .flatMap(([kind, version, name]) => {
        if (kind === 'table') return `${String(version)}/${String(name)}.json`
        return kind === 'index' || kind === 'changes' ? `${kind}.json` : []
      })
      .toSorted()
  }
}
