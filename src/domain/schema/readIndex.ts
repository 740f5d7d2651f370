import * as z from 'zod/mini'
import { datasetIndex, dataVersion, type DatasetIndex, type DataVersion } from './datasetIndex.ts'
import { TABLE_NAMES } from './tables.ts'
import { keptOutKeys, tolerant } from './tolerant.ts'

export type ReadIndex = DatasetIndex & {
  /** Fields, tables and versions that this build does not know, each once. */
  readonly keptOut: readonly string[]
  /** Whether the build checked these very bytes, and every file that they promise. */
  readonly wasChecked?: true
}

/** Versions are checked one by one: a newer one must not make the others unreadable. */
const envelope = z.object({
  ...datasetIndex.shape,
  versions: z.array(
    z.looseObject({ id: z.string(), files: z.array(z.looseObject({ table: z.string() })) }),
  ),
})
/** Fields of an older index that now have a file of their own. */
const MOVED: readonly string[] = ['changes', 'corrections', 'additions']
const forgiving = tolerant(dataVersion)

/** As much as can be read; a clause that says why where nothing can. */
export function readIndex(json: unknown): ReadIndex | string {
  const read = envelope.safeParse(json)
  if (!read.success) return damaged(read.error, [])
  const { versions: candidates, ...rest } = read.data
  const keptOut = new Set(keptOutKeys(json, read.data))
  const versions: DataVersion[] = []
  for (const [index, candidate] of candidates.entries()) {
    const files = candidate.files.filter(({ table }) => isTable(table))
    for (const { table } of candidate.files) {
      if (!isTable(table)) keptOut.add(`the table ${table}`)
    }
    // An index without schema numbers: all its versions are of the first.
    const whole = { schema: 1, ...candidate, files }
    const version = z.safeParse(forgiving, whole)
    if (version.success) {
      for (const key of keptOutKeys(whole, version.data)) {
        if (!MOVED.includes(key)) keptOut.add(`versions.${key}`)
      }
      // The tolerant shape is that of a version; the tables of its files were checked above.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      versions.push(version.data as DataVersion)
    } else if (candidates.length === 1) return damaged(version.error, ['versions', index])
    else keptOut.add(`the version ${candidate.id}`)
  }
  return versions.length === 0
    ? 'the list of versions cannot be read'
    : { ...rest, versions, keptOut: [...keptOut] }
}

function damaged({ issues }: z.core.$ZodError, within: readonly PropertyKey[]): string {
  const [issue] = issues
  const path = [...within, ...(issue?.path ?? [])].map(String).join('.')
  return `the list of versions is damaged (${path}: ${issue?.message})`
}

const isTable = (name: string) => TABLE_NAMES.some((table) => table === name)
