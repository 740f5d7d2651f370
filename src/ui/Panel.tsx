import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  /** Accessible name. A new one means new content, which is scrolled to its start and focused. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A side panel; on small screens at the foot of the page. Opening moves focus in; Escape or Close gives it back. */
export function Panel({ label, onClose, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  usePanelFocus(panel, label)
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isElsewhere(event.target)) onClose()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [onClose])
  return (
    <aside ref={panel} className={styles.panel} aria-label={label} tabIndex={-1}>
      <div className={styles.bar}>
        <button type="button" className={styles.close} onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </aside>
  )
}

/** Fields, menus and dialogs handle Escape themselves. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [popover]') !== null

/**
 * Moves focus into a panel when it opens and when its content changes; gives it back on close. Not on page load, and
 * not where focus has moved elsewhere since.
 */
function usePanelFocus(panel: RefObject<HTMLElement | null>, content: string): void {
  const opener = useRef<Element | null>(null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === content) return
    shown.current = content
    const before = document.activeElement
    if (before === null || before === document.body) return
    if (!panel.current?.contains(before)) opener.current = before
    panel.current?.focus({ preventScroll: true })
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
