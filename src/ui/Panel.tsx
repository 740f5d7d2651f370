import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Panel.module.css'

type PanelProps = {
  /** Names the panel for assistive technology. */
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * Evidence beside what it explains; a sheet at the foot of small screens. It never covers its mark.
 * Opening moves focus in, Escape or Close gives it back to where it came from.
 */
export function Panel({ label, onClose, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) {
        before.focus({ preventScroll: true })
      }
    }
  }, [])
  return (
    // Escape closes from anywhere within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={styles.bar}>
        <button type="button" className={styles.close} onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </aside>
  )
}
