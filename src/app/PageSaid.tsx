import { useEffect, useRef, useState } from 'react'
import { useHere, type Here } from '#url/here.ts'
import { spokenText } from '#ui/spokenText.ts'

/** How long the page is still before it is read out, so that a walk along a lever is said once. Milliseconds. */
const STILL_MS = 300

/**
 * The one polite region of the page: its headline, and whatever is marked as `data-said`, such as how many are found,
 * once a choice that the address keeps has done its work. A new page or a record that opens takes the focus, changes
 * the document's title and is read by that; so does the part that a link leads to.
 */
export function PageSaid() {
  const { path, search, hash } = useHere()
  const region = useRef<HTMLParagraphElement>(null)
  const last = useRef(loaded())
  const [said, setSaid] = useState({ words: '', turn: 0 })
  useEffect(() => {
    const main = region.current?.closest('main')
    const was = last.current
    if (!main || (was?.path === path && was.search === search)) return undefined
    const isNewPage = was?.path !== path
    const isJump = hash !== '' && was?.hash !== hash
    const note = () => {
      last.current = { path, search, hash, title: document.title }
    }
    const say = () => {
      // Not there yet: what waits for data is still, too.
      if (!main.querySelector('h1')) return
      observer.disconnect()
      const isSame = last.current?.title === document.title
      note()
      if (isNewPage || !isSame || isTabChosen() || isJump) return
      setSaid(({ turn }) => ({ words: pageWords(main), turn: turn + 1 }))
    }
    if (isNewPage) note()
    let timer = setTimeout(say, STILL_MS)
    const observer = new MutationObserver(() => {
      if (isNewPage) note()
      clearTimeout(timer)
      timer = setTimeout(say, STILL_MS)
    })
    observer.observe(main, { childList: true, subtree: true, characterData: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [path, search, hash])
  return (
    <p ref={region} className="visually-hidden" role="status">
      {/* A new element each time: the same words would not be read again. */}
      <span key={said.turn}>{said.words}</span>
    </p>
  )
}

type Known = Here & { readonly title: string }

/** Where the page was opened: what was chosen before this part came is said, too. `null` where the browser forgot. */
function loaded(): Known | null {
  const [entry] = performance.getEntriesByType('navigation')
  if (!entry) return null
  const { pathname, search, hash } = new URL(entry.name)
  return { path: pathname, search, hash, title: document.title }
}

/** Tabs and what they show are read as the focus goes along them. */
const isTabChosen = () => document.activeElement?.matches('[role=tab]') === true

function pageWords(main: Element): string {
  const parts = [...main.querySelectorAll('h1'), ...main.querySelectorAll('[data-said]')]
  return parts
    .filter((part) => !part.closest('[hidden], [inert]'))
    .map(spokenText)
    .filter((part) => part !== '')
    .map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
