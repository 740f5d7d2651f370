import { useState, type ReactNode } from 'react'
import { Notice } from '#ui/Notice.tsx'

type DismissibleProps = {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A notice that can be closed. It comes back on a new page, and where its `key` changes. */
export function Dismissible(props: DismissibleProps) {
  const [isOpen, setOpen] = useState(true)
  return isOpen && <Notice {...props} onDismiss={() => setOpen(false)} />
}
