import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Moves focus into a panel when it opens and when its content changes; gives it back on close. Not on page load, and
 * not where focus has moved elsewhere since.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, content: string): void {
  const opener = useRef<Element | null>(null)
  const shown = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (shown.current === content) return
    shown.current = content
    const before = document.activeElement
    if (before === null || before === document.body) return
    // At its own head, where a press that steps on is repeated.
    const isAtHead =
      !panel.current?.contains(before) && panel.current?.closest('aside')?.contains(before)
    if (!isAtHead && !panel.current?.contains(before)) opener.current = before
    if (!isAtHead) panel.current?.focus({ preventScroll: true })
    panel.current?.scrollTo?.({ top: 0 })
  }, [panel, content])
  useEffect(() => {
    const element = panel.current
    return () => {
      shown.current = null
      const now = document.activeElement
      const isLost = now === null || now === document.body || element?.contains(now)
      const back = opener.current
      if (isLost && (back instanceof HTMLElement || back instanceof SVGElement)) {
        back.focus({ preventScroll: true })
      }
    }
  }, [panel])
}
