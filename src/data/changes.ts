import type { IsoDate } from '#domain/days/edtf.ts'
import type { ChangeLists, ReadChanges, VersionChanges } from '#domain/schema/versionChanges.ts'
import { CHANGES_FILE, isChecked } from './files.ts'
import { loadChecker } from './loadChecker.ts'
import { readFile } from './readFile.ts'
import type { Query } from '#queries/queryClient.ts'
import { useRead } from '#queries/useQuery.ts'

export const changesQuery: Query<ReadChanges> = {
  key: ['changes'],
  ask: async ({ hasFailed }) => {
    const { json, sha256 } = await readFile(CHANGES_FILE, { reload: hasFailed })
    if (!isChecked(CHANGES_FILE, sha256)) return (await loadChecker(CHANGES_FILE)).changesFrom(json)
    // The build refuses changes that their schema would not give back as they are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { lists: json as ChangeLists, keptOut: [] }
  },
}

/** Suspends until it is read; `null` where the version lists no changes. */
export function useChanges(version: IsoDate): VersionChanges | null {
  const { lists } = useRead(changesQuery)
  return lists.find((one) => one.version === version) ?? null
}
