import type { ReactNode } from 'react'
import { UNREAD_WORDS } from '#domain/record/unread.ts'
import { CommitmentMark } from './CommitmentMark.tsx'
import styles from './marks.module.css'

type AbsenceProps = {
  readonly kind:
    | 'unknown'
    | 'not-invited'
    | 'declined'
    | 'unsourced'
    | 'not-yet'
    | 'not-coded'
    | 'unread'
  /** The value (`unsourced`), a date (`declined`, `not-yet`), or nothing. */
  readonly children?: ReactNode
}

export function Absence({ kind, children }: AbsenceProps) {
  switch (kind) {
    case 'unknown':
      return (
        <span className={styles.faint}>
          <span aria-hidden="true">? </span>
          <span className={styles.unknown}>{children ?? 'Nothing found'}</span>
        </span>
      )
    case 'not-invited':
      return (
        <span className={styles.inline}>
          <CommitmentMark status="not-invited" /> {children ?? 'Not invited'}
        </span>
      )
    case 'declined':
      return (
        <span className={styles.inline}>
          <CommitmentMark status="declined" /> Declined{children && <>, {children}</>}
        </span>
      )
    case 'unsourced':
      return <span className={styles.unsourced}>{children ?? 'Stated, no source'}</span>
    case 'unread':
      return (
        <span className={styles.faint}>
          <span aria-hidden="true">✕ </span>
          <span>{UNREAD_WORDS}</span>
        </span>
      )
    case 'not-coded':
      return <span className={styles.faint}>– Not coded</span>
    case 'not-yet':
      return (
        <span className={styles.faint}>
          {children ? <>Not on record before {children}</> : 'Not on record yet'}
        </span>
      )
  }
}
