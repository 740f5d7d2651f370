import {
  notifyManager,
  useQueries,
  useQueryClient,
  useSuspenseQueries,
} from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { RefusedRow, TableName } from '#domain/schema/tables.ts'
import { tableQuery } from './dataset.ts'
import { tablesFrom, type GivenTables } from './givenTables.ts'
import type { ReadTable } from './rows.ts'

/**
 * Tables of a version, fetched in parallel.
 *
 * @param needed waited for: suspends until all are there, and throws the fault of one that cannot be read
 * @param mayBeMissing not waited for: `null` until it is there, and where it cannot be read
 */
export function useTables<const Needed extends TableName>(
  version: DataVersion,
  needed: readonly Needed[],
): GivenTables<Needed>
export function useTables<const Needed extends TableName, const Missing extends TableName>(
  version: DataVersion,
  needed: readonly Needed[],
  mayBeMissing: readonly Missing[],
): GivenTables<Needed, Missing>
export function useTables(
  version: DataVersion,
  needed: readonly TableName[],
  mayBeMissing: readonly TableName[] = [],
): GivenTables<TableName, TableName> {
  const waitedFor = useSuspenseQueries({
    queries: [...new Set(needed)].map((name) => tableQuery(version, name)),
    combine: readOf,
  })
  const others = useQueries({
    queries: mayBeMissing.map((name) => tableQuery(version, name)),
    combine: readOf,
  })
  return tablesFrom([...waitedFor, ...others], mayBeMissing)
}

/** The same list as long as the same tables are there, so that parts that were given it are not drawn again. */
const readOf = (queries: readonly { readonly data: ReadTable | undefined }[]) =>
  queries.flatMap(({ data }) => data ?? [])

/**
 * Fetches tables early that parts of a page will read. Waits for nothing and reports no fault: the reader of a table
 * does.
 */
export function usePrefetchedTables(version: DataVersion, names: readonly TableName[]): void {
  const client = useQueryClient()
  for (const name of names) {
    const query = tableQuery(version, name)
    if (!client.getQueryState(query.queryKey)) void client.prefetchQuery(query)
  }
}

/** Shared, since what was left out of the changes is named on every page. */
export const CHANGES_KEY = ['changes'] as const

export type LeftOut = {
  readonly refused: readonly RefusedRow[]
  /** Keys that this build does not know: `events.venue`, `changes.venue`. */
  readonly keptOut: readonly string[]
  /** Of each table of which nothing could be read, the reason, which begins with its file. */
  readonly lost: readonly string[]
}

/** What was left out of the tables of a version, and of the changes read so far. */
export function useLeftOut(version: DataVersion): LeftOut {
  const cache = useQueryClient().getQueryCache()
  const leftOut = (): LeftOut => {
    const tables = cache.findAll({ queryKey: ['table', version.id] })
    const read = tables.flatMap(({ state }) => (isReadTable(state.data) ? state.data : []))
    const changes = cache.find({ queryKey: CHANGES_KEY })?.state.data
    return {
      refused: read.flatMap(({ refused }) => refused),
      keptOut: [
        ...read.flatMap(({ name, keptOut }) => keptOut.map((key) => `${name}.${key}`)),
        ...(hasKeptOut(changes) ? changes.keptOut.map((key) => `changes.${key}`) : []),
      ],
      lost: tables.flatMap(({ state }) => state.error?.message ?? []),
    }
  }
  // A snapshot has to be equal (`Object.is`) while nothing changed, so it is text.
  const text = useSyncExternalStore(
    // Not at once: a part that is being rendered may have begun to read anew.
    (notify) => cache.subscribe(notifyManager.batchCalls(notify)),
    () => JSON.stringify(leftOut()),
    () => '{"refused":[],"keptOut":[],"lost":[]}',
  )
  const read: LeftOut = JSON.parse(text)
  return read
}

const isReadTable = (data: unknown): data is ReadTable =>
  typeof data === 'object' && data !== null && 'refused' in data

const hasKeptOut = (data: unknown): data is Pick<ReadTable, 'keptOut'> =>
  typeof data === 'object' && data !== null && 'keptOut' in data
