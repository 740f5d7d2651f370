import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type NoticeProps = {
  readonly title: string
  /** What it means for what is shown. */
  readonly children?: ReactNode
  /** In smaller words. */
  readonly detail?: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
  /** `alert` interrupts: for faults only. */
  readonly role?: 'status' | 'alert'
}

export function Notice({
  title,
  children,
  detail,
  actions,
  onDismiss,
  role = 'status',
}: NoticeProps) {
  return (
    <section className={styles.notice} role={role}>
      <div className={styles.words}>
        <strong>{title}</strong> {children}
        {detail && <div className={styles.detail}>{detail}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && (
        <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={onDismiss}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <path d="M2 2L12 12M12 2L2 12" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      )}
    </section>
  )
}
