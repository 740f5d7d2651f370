import { type ReactNode, startTransition, useEffect, useRef, useState, lazy } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { Router, type AroundNavHandler } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import { FigureActions } from '#charts/frame/FigureActions.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { carriedIn, caughtUp, keptAlong } from '#url/keptAlong.ts'
import type { Page } from '#url/pages.ts'
import { searchNow, useSearch, useAddress, type HowToGo } from '#url/useAddress.ts'
import { Header } from './Header.tsx'
import { useHere } from '#url/here.ts'
import type { WrittenPage } from './writtenPage.ts'
import { After } from './After.tsx'
import { WrittenStays } from './WrittenStays.tsx'
import styles from './Shell.module.css'
import type { Address } from '#url/address.ts'
import { Button } from '#ui/Button.tsx'
import { placeFigure } from '#share/figuresOnPage.ts'
import { overviewAddress } from '#url/overview.ts'

type ShellProps = {
  readonly page: Pick<Page, 'address' | 'whole'>
  readonly written: WrittenPage | null
  readonly children: ReactNode
}

const shareOf = (shown: Shown) => <FigureShare shown={shown} />

export function Shell({ page, written, children }: ShellProps) {
  const { address, isWhole } = useWholeAddress(page, written)
  const { path } = useHere()
  const { story } = useAddress(overviewAddress).values
  const search = useSearch()
  const carried = carriedIn(search, address)
  // Links keep the report's figures and parameters that are not ours. A press reads the address as it is by then.
  const hrefs = (href: string) => keptAlong(href, carried)
  const latest = useRef({ address, search })
  useEffect(() => {
    latest.current = { address, search }
  })
  // The same function when the address is loaded: a new one would redraw each part that is written and not live yet.
  const follow: AroundNavHandler = (navigate, to, options: HowToGo | undefined) => {
    const { address: whole, search: shown } = latest.current
    const now = searchNow()
    navigate(keptAlong(caughtUp(to, shown, now), carriedIn(now, whole, options?.without)), options)
  }
  return (
    <Router hrefs={hrefs} aroundNav={follow}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          Skip to content
        </a>
        <Header address={address} written={written} />
        {story !== null && (
          <LoadBoundary what="the story" minHeight={56}>
            <PageStory id={story} />
          </LoadBoundary>
        )}
        <main id="content" className={styles.content} tabIndex={-1}>
          {/* On top: a notice that comes later must not move its buttons. */}
          {written && <WrittenStays written={written} />}
          <LoadBoundary what="the list of data versions" quiet>
            <After until={written?.settled}>
              <Notices key={path} address={address} isWhole={isWhole} />
            </After>
          </LoadBoundary>
          <FigureActions value={shareOf}>{children}</FigureActions>
        </main>
        <LoadBoundary what="the foot of the page" quiet>
          <After until={written?.settled}>
            <Footer />
          </After>
        </LoadBoundary>
      </div>
    </Router>
  )
}

type Loaded = { readonly by: Page['whole']; readonly address: Address<object> }

/**
 * The address of a page with every parameter of its own. Until they are loaded, parameters that are not known yet are
 * kept as they are.
 */
function useWholeAddress(
  { address, whole }: Pick<Page, 'address' | 'whole'>,
  written: WrittenPage | null,
) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let isShown = true
    // Where it cannot be loaded, neither can the view, which says so.
    void whole?.().then(
      async (one) => {
        // And at leisure: before, it would throw away what was written and is not live yet.
        await written?.ready
        startTransition(() => {
          if (isShown) setLoaded({ by: whole, address: one })
        })
      },
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [whole, written])
  return loaded && loaded.by === whole
    ? { address: loaded.address, isWhole: true }
    : { address, isWhole: whole === undefined }
}

/** Most pages have none. */
const Notices = lazyPart(() =>
  import('./Notices.tsx').then((module) => ({ default: module.Notices })),
)

const Footer = lazyPart(() => import('./Footer.tsx').then((module) => ({ default: module.Footer })))

/** Loaded on demand: most links are of no story. */
const PageStory = lazy(() =>
  import('./PageStory.tsx').then((module) => ({ default: module.PageStory })),
)

const ShareDialog = lazy(() =>
  import('#share/dialog/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
)

function FigureShare({ shown }: { readonly shown: Shown }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <span ref={(element) => (element ? placeFigure(element, shown) : undefined)}>
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share <span className="visually-hidden">“{shown.title}”</span>
      </Button>
      {isOpen && (
        <LoadBoundary what="the sharing dialog" quiet>
          <ShareDialog
            title={shown.title}
            place={shown.place}
            figures={[shown]}
            onClose={() => setOpen(false)}
          />
        </LoadBoundary>
      )}
    </span>
  )
}

Shell.parts = [...Header.parts, Notices, Footer]
