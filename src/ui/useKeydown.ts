import { useEffectEvent, useLayoutEffect } from 'react'

type KeydownOptions = {
  /** Whether it listens at all. */
  readonly isOn?: boolean
  /** Before what has the focus. */
  readonly isFirst?: boolean
}

/** Listens to the keys of the whole page, from the moment that is painted what they are for: one may be pressed right then. */
export function useKeydown(
  listen: (event: KeyboardEvent) => void,
  { isOn = true, isFirst = false }: KeydownOptions = {},
): void {
  const onKey = useEffectEvent(listen)
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const hear = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', hear, isFirst)
    return () => document.removeEventListener('keydown', hear, isFirst)
  }, [isOn, isFirst])
}

/** Closes what is open beside the page. Fields, menus and dialogs handle Escape themselves. */
export function useEscape(close: () => void): void {
  useKeydown(({ key, target, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented) return
    const isElsewhere =
      target instanceof Element &&
      target.closest('input, select, textarea, dialog, [popover]') !== null
    if (!isElsewhere) close()
  })
}
