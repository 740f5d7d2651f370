import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type NoticeProps = {
  /** What happened, in a few words. */
  readonly title: string
  /** What is kept, and what can be done. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
  /** `alert` interrupts: for faults only. */
  readonly role?: 'status' | 'alert'
}

/** Something that has to be said about the page. Never yellow, never red. */
export function Notice({ title, children, actions, onDismiss, role = 'status' }: NoticeProps) {
  return (
    <section className={styles.notice} role={role}>
      <div className={styles.words}>
        <strong>{title}</strong> {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && (
        <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={onDismiss}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      )}
    </section>
  )
}
