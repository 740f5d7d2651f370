import { useEffect, type RefObject } from 'react'

/** How far below what is seen a part is drawn already. */
const NEAR = '0px 0px 600px 0px'

/** Calls `onNear` once the element comes near what is seen, and where the page is printed. */
export function useNear(ref: RefObject<Element | null>, onNear: () => void): void {
  useEffect(() => {
    const element = ref.current
    if (!element || typeof IntersectionObserver === 'undefined') {
      onNear()
      return undefined
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && onNear(),
      { rootMargin: NEAR },
    )
    observer.observe(element)
    // What is printed must be what the address asks for by now.
    window.addEventListener('beforeprint', onNear)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', onNear)
    }
  }, [ref, onNear])
}
