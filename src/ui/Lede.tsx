import type { ReactNode } from 'react'
import styles from './Lede.module.css'

/** The first sentences under the headline of a page. */
export const Lede = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.lede}>{children}</p>
)
