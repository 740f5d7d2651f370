import { lazy, useDeferredValue, useState } from 'react'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { Shown } from './chart.tsx'

const DataTable = lazy(() =>
  import('#ui/DataTable.tsx').then((module) => ({ default: module.DataTable })),
)

type NumbersProps = {
  readonly shown: Shown
  readonly summary: string
}

/** Written pages have no script that could fetch or make anything later. */
const IS_WRITTEN = typeof document === 'undefined'

/**
 * The table behind a picture, for those who open it. Its thousands of cells are made when they are first asked for:
 * each change of the page would have to carry them.
 */
export function Numbers({ shown, summary }: NumbersProps) {
  const [wasOpened, setOpened] = useState(IS_WRITTEN)
  // The picture answers a reader's hand at once; its cells may follow.
  const later = useDeferredValue(shown)
  return (
    <Disclosure summary={summary} onToggle={(isOpen) => isOpen && setOpened(true)}>
      {wasOpened && (
        <LoadBoundary what="the numbers">
          <DataTable caption={later.title} {...later.table} />
        </LoadBoundary>
      )}
    </Disclosure>
  )
}
