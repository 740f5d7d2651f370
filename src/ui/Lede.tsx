import type { ReactNode } from 'react'
import styles from './Lede.module.css'

export const Lede = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.lede}>{children}</p>
)
