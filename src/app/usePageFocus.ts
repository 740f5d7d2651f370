import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useLocationProperty } from 'wouter/use-browser-location'

/** How long a part of a page that a link names is waited for. Milliseconds. */
const PATIENCE_MS = 5000

/**
 * A new page starts at its top, or at the part that the link names, and is announced: focus moves to the content, as
 * a document load would. A change of filters keeps its place, and so does Back, which the browser restores itself.
 */
export function usePageFocus(): void {
  const [path] = useLocation()
  const hash = useLocationProperty(
    () => window.location.hash,
    () => '',
  )
  const before = useRef({ path, hash })
  const isBack = useRef(false)
  useEffect(() => {
    const note = () => {
      isBack.current = true
      setTimeout(() => (isBack.current = false))
    }
    // Captured, so that it is known before the router answers, which it does at once.
    window.addEventListener('popstate', note, { capture: true })
    return () => window.removeEventListener('popstate', note, { capture: true })
  }, [])
  useEffect(() => {
    const was = before.current
    before.current = { path, hash }
    const wasBack = isBack.current
    if (was.path === path && was.hash === hash) return undefined
    if (was.path !== path) {
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
      if (!wasBack && !hash) window.scrollTo(0, 0)
    }
    return wasBack || !hash ? undefined : shownOnceThere(decodeURIComponent(hash.slice(1)))
  }, [path, hash])
}

/** Scrolls to a part of the page as soon as it exists. */
function shownOnceThere(id: string): () => void {
  const show = () => {
    const target = document.getElementById(id)
    target?.scrollIntoView()
    if (target) stop()
  }
  const observer = new MutationObserver(show)
  const patience = setTimeout(() => observer.disconnect(), PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(patience)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  show()
  return stop
}
