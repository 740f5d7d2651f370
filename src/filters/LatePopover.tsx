import { useId, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'

type LatePopoverProps = {
  readonly label: ReactNode
  /** Title of what opens. */
  readonly title: string
  /** Look of the button. */
  readonly className: string | undefined
  readonly isWide?: boolean
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** A popover whose content waits until it is first opened. */
export function LatePopover({
  label,
  title,
  className,
  isWide = false,
  onOpen,
  children,
}: LatePopoverProps) {
  const id = `popover${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  const [wasOpened, setOpened] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="dialog"
        style={{ anchorName: `--${id}` }}
        onClick={() => {
          setOpened(true)
          onOpen?.()
        }}
      >
        <span className="visually-hidden">{title}:</span> {label}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={styles.panel}
        data-wide={isWide || undefined}
        style={{ positionAnchor: `--${id}` }}
      >
        {wasOpened && children}
      </div>
    </>
  )
}
