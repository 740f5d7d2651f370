import { sharedParams } from './shared.ts'

/** The part of an address that goes along to another page: the shared filters, the as-of day, the pinned data. */
export function carried(search: string): string {
  const query = new URLSearchParams(search)
  const kept = Object.keys(sharedParams)
    .filter((name) => query.get(name))
    .map((name) => `${name}=${encodeURIComponent(query.get(name) ?? '').replaceAll('%2C', ',')}`)
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}
