/**
 * A path of ours, with its query, as seen from outside: with the host, and the folder it is hosted in.
 * Where pages are written the host is the one that the build was told; without it, the path alone is true.
 */
export function absolute(path: string): string {
  const whole = import.meta.env.BASE_URL.replace(/\/$/, '') + path
  return typeof window === 'undefined'
    ? (process.env.SITE_URL ?? '').replace(/\/$/, '') + whole
    : new URL(whole, window.location.href).href
}
