import { type ReactNode, useState } from 'react'

type ScrollBoxProps = {
  readonly label: string
  readonly className?: string | undefined
  /** Where buttons lead a keyboard through it, it needs no stop of its own. */
  readonly isWalked?: boolean
  readonly children: ReactNode
}

/** What scrolls by itself where it has too little room. Only then it has a name, and a stop for the keyboard. */
export function ScrollBox({ label, className, isWalked = false, children }: ScrollBoxProps) {
  const [ref, overflows] = useOverflow()
  return (
    <div
      ref={ref}
      className={className}
      data-overflows={overflows || undefined}
      // No landmark: a page may have dozens.
      role={overflows ? 'group' : undefined}
      aria-label={overflows ? label : undefined}
      // What scrolls has to be reachable by keyboard, though nothing in it can be pressed.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={overflows && !isWalked ? 0 : undefined}
    >
      {children}
    </div>
  )
}

/**
 * Whether an element's content is larger than the element, and the ref that watches it.
 * True until it has been measured, so that content is never out of reach of a keyboard.
 */
function useOverflow(): readonly [(element: HTMLElement | null) => () => void, boolean] {
  const [overflows, setOverflows] = useState(true)
  // Made once: a ref that is a new function on each render would be taken off and put on again each time.
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
