import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import type { IsoDate } from '#domain/days/edtf.ts'
import { keptOutKeys, tolerant } from '#domain/schema/tolerant.ts'
import {
  changeLists,
  type ChangeLists,
  type VersionChanges,
} from '#domain/schema/versionChanges.ts'
import { hasFailed } from './dataset.ts'
import { FileFault, readFile } from './readFile.ts'
import { CHANGES_KEY } from './useTables.ts'

const CHANGES = 'changes.json'

type ReadChanges = {
  readonly lists: ChangeLists
  /** Keys that this build does not know, each once. */
  readonly keptOut: readonly string[]
}

export const changesQuery = queryOptions({
  queryKey: CHANGES_KEY,
  queryFn: async ({ signal, client, queryKey }) =>
    changesFrom(await readFile(CHANGES, { signal, reload: hasFailed(client, queryKey) })),
  staleTime: 'static',
})

/** @throws {FileFault} where it has another shape */
export function changesFrom(json: unknown): ReadChanges {
  const read = z.safeParse(tolerant(changeLists), json)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new FileFault(CHANGES, `it is damaged (${issue?.path.join('.')}: ${issue?.message}).`)
  }
  // `tolerant` gives the same shape, and loses its type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const lists = read.data as ChangeLists
  return { lists, keptOut: [...new Set(keptOutKeys(json, lists))] }
}

/** Suspends until it is read; `null` where the version lists no changes. */
export function useChanges(version: IsoDate): VersionChanges | null {
  const { data } = useSuspenseQuery(changesQuery)
  return data.lists.find((one) => one.version === version) ?? null
}
