import { useEffect, useRef } from 'react'
import { decoded } from '#url/repair.ts'
import { useHere } from '#url/here.ts'

/** How long to wait for the part of a page that a link names. Milliseconds. */
const PATIENCE_MS = 5000

/**
 * Moves focus to the content of a new page, at its top or at the part that the link names, as a document load would.
 * A change of filters keeps the scroll position; on Back the browser restores it.
 */
export function usePageFocus(): void {
  const { path, hash } = useHere()
  const before = useRef<{ readonly path: string; readonly hash: string }>(null)
  const isBack = useRef(false)
  useEffect(() => {
    const note = () => {
      isBack.current = true
      setTimeout(() => (isBack.current = false))
    }
    // Captured: the router answers the same event at once.
    window.addEventListener('popstate', note, { capture: true })
    return () => window.removeEventListener('popstate', note, { capture: true })
  }, [])
  useEffect(() => {
    const was = before.current
    before.current = { path, hash }
    const wasBack = isBack.current
    if (was?.path === path && was.hash === hash) return undefined
    if (was && was.path !== path) {
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
      if (!wasBack && !hash) window.scrollTo(0, 0)
    }
    return wasBack || !hash ? undefined : shownOnceThere(decoded(hash.slice(1)))
  }, [path, hash])
}

/** Waits for a part that is still to come, or in a tab or a page that is still to be shown. */
function shownOnceThere(id: string): () => void {
  const show = () => {
    const target = document.getElementById(id)
    if (!target || target.closest('[inert], #words ~ #root')) return
    for (let fold = foldAround(target); fold; fold = foldAround(fold.parentElement))
      fold.open = true
    target.scrollIntoView()
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus({ preventScroll: true })
    stop()
  }
  const observer = new MutationObserver(show)
  const patience = setTimeout(() => observer.disconnect(), PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(patience)
  }
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['inert'] })
  show()
  return stop
}

const foldAround = (element: Element | null) => element?.closest('details') ?? null
