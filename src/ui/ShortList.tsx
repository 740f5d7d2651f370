import { digits } from '#plain/digits.ts'
import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './Button.tsx'
import styles from './ShortList.module.css'

type ShortListProps = {
  /** How many there are in all. */
  readonly many: number
  /** How many of them a phone shows at first; as in the sheet. */
  readonly first?: 1 | 2 | 5 | 10
  /** Whether some are left out on wide screens too. */
  readonly isCut?: boolean
  readonly isWhole: boolean
  readonly onWhole: () => void
  /** A list, or a table. */
  readonly children: ReactNode
}

/** On a phone the first few, until one asks for all. On paper and without scripts all of what is within. */
export function ShortList({
  many,
  first = 10,
  isCut = false,
  isWhole,
  onWhole,
  children,
}: ShortListProps) {
  const box = useRef<HTMLDivElement>(null)
  const showAll = () => {
    const items = () => [
      ...(box.current?.querySelectorAll<HTMLElement>('li, tbody tr, article') ?? []),
    ]
    const shown = items().filter((item) => item.getClientRects().length > 0).length
    flushSync(onWhole)
    // The button is gone: focus goes on with what it brought.
    const brought = items()
      .slice(shown)
      .flatMap((item) => item.querySelector<HTMLElement>('a, button, summary') ?? [])
    brought[0]?.focus()
  }
  return (
    <div ref={box} className={styles.list} data-short={isWhole ? undefined : first}>
      {children}
      {!isWhole && many > first && (
        <div className={styles.more} data-cut={isCut || undefined}>
          <Button onClick={showAll}>{`Show all ${digits(many)}`}</Button>
        </div>
      )}
    </div>
  )
}
