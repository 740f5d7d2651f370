import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How long until the other pages are read where the browser does not say when it is idle. Milliseconds. */
const IDLE_MS = 3000

/** Whether the pages that are not shown are there too, since paper shows all and cannot wait for them. */
export function useAllOnceIdle(): boolean {
  const [isAll, setAll] = useState(false)
  useEffect(() => {
    const now = () => flushSync(() => setAll(true))
    window.addEventListener('beforeprint', now)
    const stop = whenIdle(() => startTransition(() => setAll(true)))
    return () => {
      window.removeEventListener('beforeprint', now)
      stop()
    }
  }, [])
  return isAll
}

function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, IDLE_MS)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(then)
  return () => cancelIdleCallback(request)
}
