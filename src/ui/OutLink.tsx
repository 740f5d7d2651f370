import type { ReactNode } from 'react'
import styles from './OutLink.module.css'

type OutLinkProps = { readonly href: string; readonly children: ReactNode }

/** A link to another site: it opens in a new tab, and says so to eye and ear, so that the reader's place is kept. */
export function OutLink({ href, children }: OutLinkProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}{' '}
      <svg className={styles.sign} width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
        <path d="M1 8L8 1M3 1h5v5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
      <span className="visually-hidden">(new tab)</span>
    </a>
  )
}
