import { useId, type ReactNode } from 'react'
import styles from './Dialog.module.css'
import { Modal } from './Modal.tsx'

type DialogProps = {
  readonly title: string
  /** Under its title. */
  readonly lede?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal with a title, and a button that closes it. */
export function Dialog({ title, lede, onClose, children }: DialogProps) {
  const id = useId()
  return (
    <Modal className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.close} onClick={onClose}>
            Close
          </button>
        </div>
        {lede && <p className={styles.lede}>{lede}</p>}
        {children}
      </div>
    </Modal>
  )
}
