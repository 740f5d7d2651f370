import { useLayoutEffect } from 'react'
import { whenReleased } from './whenReleased.ts'

/** How long prerendered words stay while part of the page still loads. Milliseconds. */
const PATIENCE_MS = 3000

/**
 * Takes away the words that the build wrote, at once, when nothing that is seen is loading any more or a part has
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
      stop()
      whenReleased(words, () => words.remove())
    }
    const look = () => {
      if (root.querySelector('[role=alert]') || !isAwaited(root)) replace()
      else if (root.querySelector('h1')) patience = patience ?? setTimeout(replace, PATIENCE_MS)
    }
    const observer = new MutationObserver(look)
    observer.observe(root, { childList: true, subtree: true })
    look()
    return stop
  }, [])
  return null
}

/** Whether a part that a reader would see now is not there yet: not one of a hidden tab, nor one further down. */
function isAwaited(root: Element): boolean {
  const { top } = root.getBoundingClientRect()
  return [...root.querySelectorAll('[data-waiting]')].some(
    (part) =>
      part.checkVisibility() &&
      part.getBoundingClientRect().top - top < window.scrollY + window.innerHeight,
  )
}
