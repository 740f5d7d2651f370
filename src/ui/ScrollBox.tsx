import { type ReactNode, useState } from 'react'

type ScrollBoxProps = {
  readonly label: string
  readonly className?: string | undefined
  /** Buttons within lead a keyboard through it, so it needs no tab stop. */
  readonly isWalked?: boolean
  readonly children: ReactNode
}

/** A name and a tab stop only while it overflows. */
export function ScrollBox({ label, className, isWalked = false, children }: ScrollBoxProps) {
  const [ref, overflows] = useOverflow()
  return (
    <div
      ref={ref}
      className={className}
      data-overflows={overflows || undefined}
      // Not a landmark: a page may have dozens.
      role={overflows ? 'group' : undefined}
      aria-label={overflows ? label : undefined}
      // Focusable, so that a keyboard can scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={overflows && !isWalked ? 0 : undefined}
    >
      {children}
    </div>
  )
}

/**
 * Whether the content overflows, and the ref that measures it. True until measured, so that a keyboard can reach it.
 */
function useOverflow(): readonly [(element: HTMLElement | null) => () => void, boolean] {
  const [overflows, setOverflows] = useState(true)
  // Kept in state: a new ref callback each render would detach and attach.
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return () => {}
    const measure = () =>
      setOverflows(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  })
  return [ref, overflows]
}
