import { use, type ReactNode } from 'react'

type AfterProps = {
  /** Absent where nothing was written. */
  readonly until: Promise<unknown> | undefined
  readonly children: ReactNode
}

/** Leaves what was written as it is until then; nor is its code asked for before. */
export function After({ until, children }: AfterProps) {
  if (until) use(until)
  return children
}
