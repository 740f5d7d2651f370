import { useKeydown } from '#ui/useKeydown.ts'

const KEY = 'oversight-atlas:slash'

/** Whether “/” opens the search: a single key has to be one that can be turned off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export function turnSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // It stays as it is where storage is blocked.
  }
}

const TYPED_IN =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]'

/** Calls `onFind` for “/”, but not while somebody types, and for Ctrl K or Cmd K; not over an open dialog. */
export function useFindKeys(onFind: () => void): void {
  useKeydown((event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    const isChord = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey
    const isTyping = target instanceof Element && target.closest(TYPED_IN) !== null
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return
    if (!isChord && !(isSlash && !isTyping && isSlashOn())) return
    event.preventDefault()
    onFind()
  })
}
