import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Panel.module.css'
import { usePanelFocus } from './usePanelFocus.ts'

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
