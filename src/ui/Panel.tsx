import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { isElsewhere, usePanelFocus } from './panelFocus.ts'
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
  // As it is painted: a key may be pressed right then.
  useLayoutEffect(() => {
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
