import type { TableName } from '#domain/schema/tables.ts'

// Paths under `public/data/`, and what is known of them before they are read.

export const INDEX_FILE = 'index.json'
export const CHANGES_FILE = 'changes.json'

export const tableFile = ({ id }: { readonly id: string }, name: TableName) => `${id}/${name}.json`

/**
 * Whether these are the very bytes that the build checked, with every file that an index promises: then they need no
 * second checking. In development and in tests nothing was checked.
 *
 * @param sha256 `null` where the browser cannot hash
 */
export function isChecked(
  file: typeof INDEX_FILE | typeof CHANGES_FILE,
  sha256: string | null,
): boolean {
  const stamp: unknown =
    file === INDEX_FILE ? import.meta.env.CHECKED_INDEX : import.meta.env.CHECKED_CHANGES
  return sha256 !== null && sha256 === stamp
}
