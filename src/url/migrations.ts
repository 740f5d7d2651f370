/** The version of the address contract that this app writes (`v` in shared links). */
export const ADDRESS_VERSION = 1

/** From version n (index n - 1) to n + 1. A step is never changed, since links live for years. */
type Migration = (query: URLSearchParams) => URLSearchParams
const MIGRATIONS: readonly Migration[] = []

/** Raises a query to the present version. A newer version is read as the present one, and said. */
export function migrated(
  query: URLSearchParams,
  migrations: readonly Migration[] = MIGRATIONS,
): { readonly query: URLSearchParams; readonly problem: string | null } {
  const text = query.get('v')
  const version = text === null ? ADDRESS_VERSION : Number(text)
  if (!Number.isInteger(version) || version < 1) {
    return { query, problem: `“${text}” is not a version of our addresses` }
  }
  if (version > migrations.length + 1) {
    return { query, problem: 'the link was made by a newer version of this site' }
  }
  const steps = migrations.slice(version - 1)
  return { query: steps.reduce((before, step) => step(before), query), problem: null }
}
