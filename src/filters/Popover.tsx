import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './Popover.module.css'

const FALLBACKS = '--panel-fallbacks'

type PopoverProps = {
  readonly label: ReactNode
  /** Title of what opens. */
  readonly title: string
  /** Look of the button; absent for the one of a filter. */
  readonly className?: string | undefined
  /** Of the panel, where it holds more than a list. */
  readonly width?: 'wide' | 'page'
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/**
 * The browser closes it on Escape and on a click elsewhere, and gives focus back. What is in it comes when it is first
 * opened: as written it would be drawn anew under the pointer once its code is there, and a press be lost.
 */
export function Popover({
  label,
  title,
  className = styles.button,
  width,
  onOpen,
  children,
}: PopoverProps) {
  const id = `popover${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`
  const panel = useRef<HTMLDivElement>(null)
  const [wasOpened, setOpened] = useState(false)
  useEffect(() => {
    const { current } = panel
    // Old engines and jsdom have no popovers, and do not know the word.
    if (!current || !('showPopover' in current)) return undefined
    // The browser opens it on a page as written too.
    if (current.matches(':popover-open')) setOpened(true)
    // WebKit misses what a window narrowed at one stroke changes while an open panel may fall back to another side: so
    // it may not for a few frames.
    const placeAnew = () => {
      current.style.setProperty(FALLBACKS, 'none')
      setTimeout(() => current.style.removeProperty(FALLBACKS), 50)
    }
    addEventListener('resize', placeAnew)
    return () => removeEventListener('resize', placeAnew)
  }, [])
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
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={styles.panel}
        data-width={width}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open')
            currentTarget.querySelector<HTMLElement>('[type=search]')?.focus()
        }}
        style={{ positionAnchor: `--${id}` }}
      >
        {wasOpened && children}
      </div>
    </>
  )
}
