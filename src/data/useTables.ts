import { useSyncExternalStore } from 'react'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import type { RefusedRow, TableName } from '#domain/schema/tables.ts'
import { changesQuery } from './changes.ts'
import { tableQuery } from './dataset.ts'
import { prefetchTables } from './prefetchTables.ts'
import { tablesFrom, type GivenTables } from './givenTables.ts'
import type { ReadTable } from './rows.ts'
import { answersIn, useReadAll, useQueries, useQueryClient } from '#queries/useQuery.ts'

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
  const waitedFor = useReadAll([...new Set(needed)].map((name) => tableQuery(version, name)))
  const others = useQueries(mayBeMissing.map((name) => tableQuery(version, name)))
  return tablesFrom([...waitedFor, ...answersIn(others)], mayBeMissing)
}

/** {@link prefetchTables} for parts of the page that is drawn. */
export function usePrefetchedTables(version: DataVersion, names: readonly TableName[]): void {
  prefetchTables(useQueryClient(), version, names)
}

export type LeftOut = {
  readonly refused: readonly RefusedRow[]
  /** Keys that this build does not know: `events.venue`, `changes.venue`. */
  readonly keptOut: readonly string[]
  /** Of each table of which nothing could be read, the reason, which begins with its file. */
  readonly lost: readonly string[]
}

/** What was left out of the tables of a version, and of the changes read so far. */
export function useLeftOut(version: DataVersion): LeftOut {
  const client = useQueryClient()
  const leftOut = (): LeftOut => {
    const tables = client
      .all()
      .filter(({ query: { key } }) => key[0] === 'table' && key[1] === version.id)
    const read = tables.flatMap(({ state }) => (isReadTable(state.data) ? state.data : []))
    const { data: changes } = client.stateOf(changesQuery)
    return {
      refused: read.flatMap(({ refused }) => refused),
      keptOut: [
        ...read.flatMap(({ name, keptOut }) => keptOut.map((key) => `${name}.${key}`)),
        ...(changes?.keptOut ?? []).map((key) => `changes.${key}`),
      ],
      lost: tables.flatMap(({ state }) => state.error?.message ?? []),
    }
  }
  // A snapshot has to be equal (`Object.is`) while nothing changed, so it is text.
  const text = useSyncExternalStore(
    client.subscribe,
    () => JSON.stringify(leftOut()),
    () => '{"refused":[],"keptOut":[],"lost":[]}',
  )
  const read: LeftOut = JSON.parse(text)
  return read
}

const isReadTable = (data: unknown): data is ReadTable =>
  typeof data === 'object' && data !== null && 'refused' in data
