import { useEffect, useRef, type RefObject } from 'react'

/**
 * Brings what is open into view whenever it is another: on small screens its evidence is a sheet over the lower
 * part of the page, and must not cover the mark that it explains. The margins are in the style of the element.
 */
export function useKeptInView(picked: string | null): RefObject<HTMLSpanElement | null> {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (picked !== null) mark.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [picked])
  return mark
}
