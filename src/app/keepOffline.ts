import { ownScript } from '#ui/ownScript.ts'

type Connection = { readonly connection?: { readonly saveData?: boolean } }

/** Registers the service worker. Not in frames, where an embed must leave nothing behind, and not against Save-Data. */
export function keepOffline(): void {
  const browser: Navigator & Connection = navigator
  if (window.top !== window || !('serviceWorker' in browser) || browser.connection?.saveData) return
  // Where storage is blocked or full there is no offline copy, and nothing else is lost.
  browser.serviceWorker
    .register(ownScript(`${import.meta.env.BASE_URL}sw.js`))
    .catch(() => undefined)
}
