/** A question, and where its answer is kept. */
export type Query<Data> = {
  /** JSON: equal keys are the same question. */
  readonly key: readonly unknown[]
  readonly ask: (asking: Asking) => Promise<Data>
  /** Of answers to questions whose keys begin alike, how many are kept: of more, the oldest goes. All, if not given. */
  readonly most?: number
}

type Asking = {
  readonly client: QueryClient
  /** Whether it was asked before, in vain. */
  readonly hasFailed: boolean
}

export type QueryState<Data> =
  | { readonly isPending: true; readonly data: undefined; readonly error: null }
  | { readonly isPending: false; readonly data: Data; readonly error: null }
  | { readonly isPending: false; readonly data: undefined; readonly error: Error }

type Entry = {
  readonly query: Query<unknown>
  state: QueryState<unknown>
  /** `null` until it is asked. */
  answer: Promise<unknown> | null
  hasFailed: boolean
}

/** Asks each question once and keeps what was answered: what is published never changes. */
export type QueryClient = {
  /** What failed is asked again. */
  readonly read: <Data>(query: Query<Data>) => Promise<Data>
  /** What failed is not asked again. Tells nobody that it begins, so it may while a page is drawn. */
  readonly answerTo: <Data>(query: Query<Data>) => Promise<Data>
  /** The same object until it changes. Asks nothing. */
  readonly stateOf: <Data>(query: Query<Data>) => QueryState<Data>
  readonly put: <Data>(query: Query<Data>, data: Data) => void
  /** Asks again whatever failed. */
  readonly again: () => void
  /** All that was asked. */
  readonly all: () => readonly Pick<Entry, 'query' | 'state'>[]
  /** @returns ends it */
  readonly subscribe: (notify: () => void) => () => void
}

type Options = {
  /** How many times more a question is asked that fails. */
  readonly retry: number
  /** Faults after which it is not. */
  readonly isFinal: (fault: unknown) => boolean
}

const RETRY_MS = 400
const WAITING = { isPending: true, data: undefined, error: null } as const

export function queryClient({ retry, isFinal }: Options): QueryClient {
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()

  function entryOf(query: Query<unknown>): Entry {
    const id = JSON.stringify(query.key)
    const known = entries.get(id)
    if (known) return known
    const entry = { query, state: WAITING, answer: null, hasFailed: false }
    const alike = [...entries].filter(([, other]) => other.query.key[0] === query.key[0])
    const [oldest] = alike
    if (oldest && alike.length >= (query.most ?? Infinity)) entries.delete(oldest[0])
    entries.set(id, entry)
    return entry
  }

  async function asked(entry: Entry, left: number): Promise<unknown> {
    try {
      return await entry.query.ask({ client, hasFailed: entry.hasFailed })
    } catch (fault) {
      if (left === 0 || isFinal(fault)) throw fault
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      return asked(entry, left - 1)
    }
  }

  function begin(entry: Entry): Promise<unknown> {
    const answer = asked(entry, retry)
    entry.answer = answer
    // First of all who wait for it, so that they find it settled.
    answer.then(
      (data) => settle(entry, { isPending: false, data, error: null }),
      (fault: unknown) => {
        const error = fault instanceof Error ? fault : new Error(String(fault))
        entry.hasFailed = true
        settle(entry, { isPending: false, data: undefined, error })
      },
    )
    return answer
  }

  function settle(entry: Entry, state: QueryState<unknown>) {
    entry.state = state
    for (const notify of listeners) notify()
  }

  // Each answer is kept under its question, and loses its type there.
  /* oxlint-disable typescript/no-unsafe-type-assertion */
  const client: QueryClient = {
    read: <Data>(query: Query<Data>) => {
      const entry = entryOf(query)
      if (!entry.state.error) return client.answerTo(query)
      const answer = begin(entry) as Promise<Data>
      settle(entry, WAITING)
      return answer
    },
    answerTo: <Data>(query: Query<Data>) => {
      const entry = entryOf(query)
      return (entry.answer ?? begin(entry)) as Promise<Data>
    },
    stateOf: <Data>({ key }: Query<Data>) =>
      (entries.get(JSON.stringify(key))?.state ?? WAITING) as QueryState<Data>,
    put: (query, data) => {
      const entry = entryOf(query)
      entry.answer = Promise.resolve(data)
      settle(entry, { isPending: false, data, error: null })
    },
    again: () => {
      for (const { query, state } of entries.values()) {
        if (state.error) client.read(query).catch(() => {})
      }
    },
    all: () => [...entries.values()],
    subscribe: (notify) => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
  }
  return client
}
