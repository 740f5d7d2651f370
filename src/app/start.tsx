import { StrictMode } from 'react'
import { Shell } from './Shell.tsx'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { defineAddress, readAddress } from '#url/address.ts'
import { searchNow } from '#url/useAddress.ts'
import { App } from './App.tsx'
import { newQueryClient } from './queryClient.ts'
import { surviveTranslation } from './translated.ts'
import { whenReleased } from './whenReleased.ts'
import { plainPath, readSoon, writtenMarks, writtenPage, type WrittenPage } from './writtenPage.ts'

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * Makes the page live. As the build wrote it where the address is plain; with a query, which asks for something else,
 * it is drawn anew, and what was written stands back until then.
 *
 * @returns ends it
 */
export function start(root: HTMLElement): () => void {
  const { pathname } = window.location
  const path = plainPath(pathname)
  if (pathname.endsWith('/index.html')) {
    window.history.replaceState(null, '', `${BASE}${path}${searchNow()}${window.location.hash}`)
  }
  surviveTranslation(root)
  const client = newQueryClient()
  const app = (written?: WrittenPage) => (
    <StrictMode>
      <App client={client} {...(written && { written })} />
    </StrictMode>
  )
  let live: Root | undefined
  let isOver = false
  let isAnew = false
  const marks = writtenMarks(root, path)
  const drawAnew = () => {
    // Newer data and a reader may both ask for it.
    if (isAnew) return
    isAnew = true
    whenReleased(root, () => void draw())
  }
  const draw = async () => {
    if (isOver) return
    if (root.hasChildNodes()) putAside(root)
    replaceTitle()
    live?.unmount()
    root.replaceChildren()
    if (marks) {
      const { values } = readAddress(defineAddress({}), searchNow())
      await readSoon(marks, client, { pinned: values.data, parts: Shell.parts })
    }
    if (isOver) return
    live = createRoot(root)
    live.render(app())
  }
  if (!marks && root.dataset.path !== '/404') root.replaceChildren()
  if (marks && !searchNow()) {
    live = hydrateRoot(root, app(writtenPage(marks, client, drawAnew)))
  } else drawAnew()
  return () => {
    isOver = true
    live?.unmount()
  }
}

/** A copy of the written page, which stands where the live one will: nothing of its content can be used. */
function putAside(root: HTMLElement): void {
  const words = document.createElement('div')
  words.id = 'words'
  for (const child of root.childNodes) words.append(child.cloneNode(true))
  words.querySelector('main')?.setAttribute('inert', '')
  root.before(words)
}

/** The written title goes as the live one comes, which is another element: there is always one. */
function replaceTitle(): void {
  const written = document.head.querySelector('title')
  const observer = new MutationObserver(() => {
    if (document.head.querySelectorAll('title').length < 2) return
    written?.remove()
    observer.disconnect()
  })
  observer.observe(document.head, { childList: true })
}
