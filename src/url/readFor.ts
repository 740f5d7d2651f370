/** What of an address other tables are read for: another version, another side of a comparison, a look back. */
export function readFor(search: string): string {
  const asked = new URLSearchParams(search)
  return `${asked.get('data')} ${asked.get('against')} ${asked.has('asof')}`
}
