import type { ReactNode } from 'react'
import { useOverflow } from './useOverflow.ts'

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
