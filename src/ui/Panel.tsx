import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  /** Names the panel for assistive technology. A new name means new content: it is read from its start again. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * Evidence beside what it explains; a sheet at the foot of small screens. It never covers its mark.
 * Opening moves focus in; Escape or Close gives it back to where it came from.
 */
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

/** Fields, menus and dialogs have an Escape of their own. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea, dialog, [popover]') !== null

/**
 * Moves focus into a panel when it opens, and again whenever its content is another; gives it back when it closes.
 *
 * A panel that is open when the page arrives takes no focus: nobody has asked for it yet. Focus that went
 * elsewhere in the meantime is left where the reader put it.
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
