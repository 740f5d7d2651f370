import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How long until it is asked for where the browser does not say when it is idle. Milliseconds. */
const IDLE_MS = 3000

/**
 * Whether all pages are drawn, since paper shows them all: from just before a page is printed until just after.
 *
 * @param prepare asks for what they need, once the browser is idle: paper cannot wait for it. Another one, such as for
 *   another version of the data, asks anew
 */
export function useAllOnPaper(prepare: () => void): boolean {
  const [isAll, setAll] = useState(false)
  useEffect(() => whenIdle(prepare), [prepare])
  useEffect(() => {
    let isPrinting = false
    const all = () => {
      if (isPrinting) return
      isPrinting = true
      flushSync(() => setAll(true))
      // What is drawn by now hears only the next event: it measures the paper, and shows its lists whole.
      window.dispatchEvent(new Event('beforeprint'))
    }
    const shown = () => {
      isPrinting = false
      setAll(false)
    }
    window.addEventListener('beforeprint', all)
    window.addEventListener('afterprint', shown)
    return () => {
      window.removeEventListener('beforeprint', all)
      window.removeEventListener('afterprint', shown)
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
