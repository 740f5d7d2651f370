const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A path of ours, with its query, as seen from outside: with the host, and the folder it is hosted in. */
export function absolute(path: string): string {
  return new URL(BASE + path, window.location.href).href
}
