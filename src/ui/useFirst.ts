import { useState } from 'react'
import { useIsWritten } from './useIsWritten.ts'
import { usePrinting } from './usePrinting.ts'

/**
 * The first of a long list, until one asks for all of it; all of it as written, and on paper.
 *
 * @param isNamed whether a link names one of them, which may be any
 */
export function useFirst<Item>(items: readonly Item[], first: number, isNamed = false) {
  const [isAsked, setAsked] = useState(false)
  const isPrinted = usePrinting()
  const isWritten = useIsWritten()
  const isWhole = isAsked || isNamed
  const shown = isWhole || isPrinted || isWritten ? items : items.slice(0, first)
  /** For the `ShortList` around them. */
  const list = { isCut: shown.length < items.length, isWhole, onWhole: () => setAsked(true) }
  return { shown, list }
}
