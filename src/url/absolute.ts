/** With host and base path. When prerendering without `SITE_URL`, the path alone. */
export function absolute(path: string): string {
  const whole = import.meta.env.BASE_URL.replace(/\/$/, '') + path
  return typeof window === 'undefined'
    ? (process.env.SITE_URL ?? '').replace(/\/$/, '') + whole
    : new URL(whole, window.location.href).href
}
