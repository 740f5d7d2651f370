import { useState, type ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'

type DismissibleProps = {
  readonly title: string
  /** Called when it is closed. */
  readonly onDismiss?: () => void
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A notice that can be closed. It comes back on a new page, and where its `key` changes. */
export function Dismissible({ onDismiss, ...props }: DismissibleProps) {
  const [isOpen, setOpen] = useState(true)
  const dismiss = () => {
    setOpen(false)
    onDismiss?.()
  }
  return isOpen && <Notice {...props} onDismiss={dismiss} />
}
