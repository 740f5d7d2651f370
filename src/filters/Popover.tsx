import { useId, type ReactNode } from 'react'
import styles from './Popover.module.css'

type PopoverProps = {
  readonly label: ReactNode
  /** Title of what opens. */
  readonly title: string
  readonly children: ReactNode
}

/** The browser closes it on Escape and on a click elsewhere, and gives focus back. */
export function Popover({ label, title, children }: PopoverProps) {
  const id = `popover${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-haspopup="dialog"
        style={{ anchorName: `--${id}` }}
      >
        <span className="visually-hidden">{title}:</span> {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={styles.panel}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open')
            currentTarget.querySelector<HTMLElement>('[type=search]')?.focus()
        }}
        style={{ positionAnchor: `--${id}` }}
      >
        {children}
      </div>
    </>
  )
}
