/** With host and base path. */
export function absolute(path: string): string {
  return typeof window === 'undefined'
    ? writtenAbsolute(path)
    : new URL(withBase(path), window.location.href).href
}

/** As the build writes it: with the host of `SITE_URL`, and without one where it is not set. */
export const writtenAbsolute = (path: string): string =>
  (import.meta.env.SITE_URL ?? '').replace(/\/$/, '') + withBase(path)

const withBase = (path: string) => import.meta.env.BASE_URL.replace(/\/$/, '') + path
