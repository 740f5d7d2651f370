import { useEffect } from 'react'

/** How long a press may take to show what it did, in milliseconds. */
const PRESS_MS = 100

const REACHABLE = 'input:checked, a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Where a press takes away what was pressed, focus goes to what is left nearest to it: never to the body. */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = []
    const note = ({ target }: FocusEvent) => {
      around = target instanceof Element ? withAncestors(target) : []
    }
    const mend = () => {
      const [last, ...rest] = around
      if (document.activeElement !== document.body || !last || isShown(last)) return
      const near = rest.flatMap((one) => (isShown(one) ? nearestIn(one) : []))
      near[0]?.focus({ preventScroll: true })
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(mend, PRESS_MS)
    }
    document.addEventListener('focusin', note)
    document.addEventListener('click', later)
    window.addEventListener('popstate', later)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', note)
      document.removeEventListener('click', later)
      window.removeEventListener('popstate', later)
    }
  }, [])
}

function withAncestors(element: Element): readonly Element[] {
  const all = [element]
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
    all.push(up)
  return all
}

/** A checked choice before others, as the keyboard would come to it. */
function nearestIn(part: Element): readonly HTMLElement[] {
  const all = [...part.querySelectorAll<HTMLElement>(REACHABLE)].filter(isReachable)
  return all
    .filter((one) => one.matches(':checked'))
    .concat(all)
    .slice(0, 1)
}

const isShown = (element: Element) => element.getClientRects().length > 0

const isReachable = (element: HTMLElement) =>
  isShown(element) && !element.matches(':disabled, [inert] *')
