import { useId, type ReactNode } from 'react'
import styles from './Part.module.css'

type PartProps = {
  readonly title: string
  /** At the right of the title. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

export function Part({ title, aside, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
