import { ownScript } from '#ui/ownScript.ts'

type Connection = { readonly connection?: { readonly saveData?: boolean } }

/**
 * Keeps the site for when there is no connection. Not in frames, where an embed must leave
 * nothing behind, and not against a reader's wish to save data.
 */
export function keepOffline(): void {
  const browser: Navigator & Connection = navigator
  if (window.top !== window || !('serviceWorker' in browser) || browser.connection?.saveData) return
  // Where storage is blocked or full there is nothing to keep it in, and nothing is lost.
  browser.serviceWorker
    .register(ownScript(`${import.meta.env.BASE_URL}sw.js`))
    .catch(() => undefined)
}
