import { useRef, type ReactNode } from 'react'
import { usePanelFocus } from './panelFocus.ts'
import { useEscape } from './useKeydown.ts'
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
  useEscape(onClose)
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
