import { useLayoutEffect } from 'react'

/** How long the words stand in for a page that is there but for some part of it. Milliseconds. */
const PATIENCE_MS = 3000

/**
 * Rendered beside a page: the words that the build wrote make room for it in one step, once nothing in it is waited
 * for any more, or something in it failed and has to be said.
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
      else if (root.querySelector('h1')) patience ??= setTimeout(replace, PATIENCE_MS)
    }
    const observer = new MutationObserver(look)
    observer.observe(root, { childList: true, subtree: true })
    look()
    return stop
  }, [])
  return null
}
