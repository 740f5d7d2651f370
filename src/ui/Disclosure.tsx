import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean
  readonly onToggle?: (isOpen: boolean) => void
}

/** The native element: it opens without script and by find in page. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  const ref = useRef<HTMLDetailsElement>(null)
  // The browser opens it before scripts are there, and says so only then.
  const tell = useEffectEvent(() => ref.current?.open && onToggle?.(true))
  useLayoutEffect(() => void tell(), [])
  return (
    <details
      ref={ref}
      className={styles.disclosure}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <svg
          className={styles.arrow}
          width="10"
          height="10"
          viewBox="0 0 8 8"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M1.5 0.5L6.5 4L1.5 7.5z" fill="currentColor" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
