import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How long until the next page is read where the browser does not say when it is idle. Milliseconds. */
const IDLE_MS = 3000

/**
 * How many of the pages are there besides the one that is shown: one more each time the browser is idle, so that no
 * press waits for all of them. Paper shows all and cannot wait.
 */
export function useMoreOnceIdle(many: number): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const all = () => flushSync(() => setCount(many))
    window.addEventListener('beforeprint', all)
    return () => window.removeEventListener('beforeprint', all)
  }, [many])
  useEffect(() => {
    if (count >= many) return undefined
    return whenIdle(() => startTransition(() => setCount(count + 1)))
  }, [count, many])
  return count
}

function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, IDLE_MS)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(then)
  return () => cancelIdleCallback(request)
}
