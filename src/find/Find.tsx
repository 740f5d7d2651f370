import { lazy, useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from 'react'
import { Link } from 'wouter'
import type { ShareWhat } from '#domain/find/actions.ts'
import { useKnownWho } from '#share/useKnownWho.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { useCover } from '#ui/useCover.ts'
import { useKeydown } from '#ui/useKeydown.ts'
import type { Address } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './Find.module.css'
import { Loupe } from './Loupe.tsx'
import { useFindKeys } from './useFindKeys.ts'

const PageShareDialog = lazy(() =>
  import('#share/PageShareDialog.tsx').then((module) => ({ default: module.PageShareDialog })),
)

const load = async () => ({ default: (await import('./FindDialog.tsx')).FindDialog })
const FindDialog = lazy(load)

/** The field in the head of every page. It opens the search; without scripts it leads to the page of the search. */
export function Find({ address }: { readonly address: Address<object> }) {
  const [sharing, setSharing] = useState<ShareWhat | null>(null)
  const values = useKnownWho(useAddress(overviewAddress).values)
  const { isOpen, open, close, leave } = useCover('find', isPhone)
  const field = useRef<HTMLAnchorElement>(null)
  const wasOpen = useRef(false)
  // What had focus gets it back; where nothing had, such as after “/”, the field does.
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      field.current?.focus()
    }
    wasOpen.current = isOpen
  }, [isOpen])
  useFindKeys(open)
  const typed = useTyped(isOpen)
  const press = (event: MouseEvent) => {
    event.preventDefault()
    open()
  }
  return (
    <>
      <Link
        href={pageHref('search', { ...values, q: '' })}
        ref={field}
        className={styles.field}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={press}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
      >
        <Loupe />
        <span className={styles.label}>Find anything</span>
        <kbd aria-hidden="true">/</kbd>
      </Link>
      {isOpen && (
        <LoadBoundary what="the search" quiet>
          <FindDialog
            address={address}
            onShare={setSharing}
            onClose={close}
            onLeave={leave}
            typed={typed}
          />
        </LoadBoundary>
      )}
      {sharing && (
        <LoadBoundary what="the sharing dialog" quiet>
          <PageShareDialog address={address} tab={sharing} onClose={() => setSharing(null)} />
        </LoadBoundary>
      )}
    </>
  )
}

/** What fails here is said where it is needed. */
function fetchAhead() {
  load().catch(() => {})
}

/** What is typed between the key that opens the search and the field that is still being loaded. */
function useTyped(isOpen: boolean): () => string {
  const typed = useRef('')
  useLayoutEffect(() => {
    if (!isOpen) typed.current = ''
  }, [isOpen])
  const note = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey
    if (!isLetter || document.querySelector('dialog[open]')) return
    event.preventDefault()
    typed.current += key
  }
  useKeydown(note, { isOn: isOpen })
  return () => typed.current
}

/** Narrower than this, the search covers the page. */
const isPhone = () => window.matchMedia('(max-width: 479px)').matches
