import { useDeferredValue, useState } from 'react'
import { DataTable } from '#ui/DataTable.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { Shown } from './chart.tsx'

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
      {wasOpened && <DataTable caption={later.title} {...later.table} />}
    </Disclosure>
  )
}
