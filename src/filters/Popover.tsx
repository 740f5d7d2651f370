import { useId, type ReactNode } from 'react'
import styles from './Popover.module.css'

type PopoverProps = {
  /** Words on the button. */
  readonly label: ReactNode
  /** Name of what opens. */
  readonly title: string
  readonly children: ReactNode
}

/** A choice behind a button. The browser closes it on Escape and on a click elsewhere, and gives focus back. */
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
          // Whoever opens a search wants to type.
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
