import { useState, type FocusEvent, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import styles from './EmbedView.module.css'

/** A figure that is taller is folded, in CSS pixels: an article goes on behind it. The sheet says to what height. */
const MOST = 1080

type EmbedFoldProps = { readonly isWhole: boolean; readonly children: ReactNode }

/** The beginning of a tall figure, until a reader asks for all of it. Whole on paper and without scripts. */
export function EmbedFold({ isWhole, children }: EmbedFoldProps) {
  // Once whole it stays so: a choice of the reader writes another address.
  const [isOpen, setOpen] = useState(isWhole)
  const [isTall, setTall] = useState(false)
  const isFolded = isTall && !isOpen
  const measure = (element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => {
      // What a reader opens to change the figure must not fold the figure away.
      const isBeingSet = element.querySelector('[data-controls] details[open]') !== null
      setTall(element.offsetHeight > MOST && !isBeingSet)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }
  const openFor = ({ target, currentTarget }: FocusEvent) => {
    const { bottom } = currentTarget.getBoundingClientRect()
    if (target.getBoundingClientRect().bottom > bottom) setOpen(true)
  }
  return (
    <>
      <div className={styles.fold} data-folded={isFolded || undefined} onFocus={openFor}>
        <div ref={measure}>{children}</div>
      </div>
      {isFolded && <Button onClick={() => setOpen(true)}>Show the whole figure</Button>}
    </>
  )
}
