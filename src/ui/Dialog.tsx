import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './Dialog.module.css'

type DialogProps = {
  readonly title: string
  /** Under its title. */
  readonly lede?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * Open as long as it is rendered. The browser traps and returns focus; Escape, Close and a click beside it call
 * `onClose`.
 */
export function Dialog({ title, lede, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is removed, or focus would not return.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // A click beside it is for pointers; the keyboard has Escape.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
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
    </dialog>
  )
}
