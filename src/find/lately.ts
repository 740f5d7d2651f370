const KEY = 'oversight-atlas:lately'
const MOST = 5

/** Keys of what was opened from the search in this tab, latest first. Empty where storage is blocked. */
export function lately(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}

export function keepLately(key: string): void {
  try {
    const kept = [key, ...lately().filter((one) => one !== key)].slice(0, MOST)
    sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Nothing else is lost.
  }
}
