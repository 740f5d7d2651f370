import { useLayoutEffect } from 'react'

/** How long prerendered words stay while part of the page still loads. Milliseconds. */
const PATIENCE_MS = 3000

/**
 * Takes away the words that the build wrote, at once, when nothing of the page is loading any more or a part has
 * failed.
 */
export function WordsReplaced() {
  useLayoutEffect(() => {
    const words = document.querySelector('#words')
    const root = document.querySelector('#root')
    if (!words || !root) return undefined
    let patience: ReturnType<typeof setTimeout> | undefined
    const stop = () => {
      observer.disconnect()
      clearTimeout(patience)
    }
    const replace = () => {
      words.remove()
      stop()
    }
    const look = () => {
      if (root.querySelector('[role=alert]') || !root.querySelector('[data-waiting]')) replace()
      else if (root.querySelector('h1')) patience = patience ?? setTimeout(replace, PATIENCE_MS)
    }
    const observer = new MutationObserver(look)
    observer.observe(root, { childList: true, subtree: true })
    look()
    return stop
  }, [])
  return null
}
