const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * A path of ours, with its query, as seen from outside: with the host, and the folder it is hosted in.
 * Where there is no browser the host is not known, and the path alone is what every page of the site can use.
 */
export function absolute(path: string): string {
  return typeof window === 'undefined'
    ? BASE + path
    : new URL(BASE + path, window.location.href).href
}
