const TABS = ['link', 'picture', 'embed', 'data', 'cite'] as const

export type ShareTab = (typeof TABS)[number]

const KEY = 'share-tab'

/** The last used of this visit; the link, where the browser keeps nothing. */
export function lastTab(): ShareTab {
  try {
    const kept = sessionStorage.getItem(KEY)
    return TABS.find((tab) => tab === kept) ?? 'link'
  } catch {
    return 'link'
  }
}

export function keepTab(tab: ShareTab): void {
  try {
    sessionStorage.setItem(KEY, tab)
  } catch {
    // The dialog opens with the link again.
  }
}
