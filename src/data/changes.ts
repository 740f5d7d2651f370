import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { ChangeLists, ReadChanges, VersionChanges } from '#domain/schema/versionChanges.ts'
import { hasFailed } from './dataset.ts'
import { CHANGES_FILE, isChecked } from './files.ts'
import { loadChecker } from './loadChecker.ts'
import { readFile } from './readFile.ts'
import { CHANGES_KEY } from './useTables.ts'

export const changesQuery = queryOptions({
  queryKey: CHANGES_KEY,
  queryFn: async ({ signal, client, queryKey }): Promise<ReadChanges> => {
    const reload = hasFailed(client, queryKey)
    const { json, sha256 } = await readFile(CHANGES_FILE, { signal, reload })
    if (!isChecked(CHANGES_FILE, sha256)) return (await loadChecker(CHANGES_FILE)).changesFrom(json)
    // The build refuses changes that their schema would not give back as they are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { lists: json as ChangeLists, keptOut: [] }
  },
  staleTime: 'static',
})

/** Suspends until it is read; `null` where the version lists no changes. */
export function useChanges(version: IsoDate): VersionChanges | null {
  const { data } = useSuspenseQuery(changesQuery)
  return data.lists.find((one) => one.version === version) ?? null
}
