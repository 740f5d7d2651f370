import type { MouseEvent, MouseEventHandler } from 'react'
import { lazyPart } from '#ui/lazyPart.ts'
import { Link, useLocation } from 'wouter'
import { Wordmark } from '#marks/Wordmark.tsx'
import { PageShare } from '#share/PageShare.tsx'
import { useKnownWho } from '#share/useKnownWho.ts'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import type { Address } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { overviewAddress } from '#url/overview.ts'
import { plainPages, type PageName } from '#url/pages.ts'
import { useAddress } from '#url/useAddress.ts'
import styles from './Header.module.css'
import { pageViews } from './pageViews.ts'
import { After } from './After.tsx'
import type { WrittenPage } from './writtenPage.ts'
import { paths } from '#url/paths.ts'
import { reportAddress } from '#url/report.ts'

/** Parts of their own, since no page needs them first. */
const VersionMenu = lazyPart(() =>
  import('./VersionMenu.tsx').then((module) => ({ default: module.VersionMenu })),
)
const Find = lazyPart(() => import('#find/Find.tsx').then((module) => ({ default: module.Find })))

type HeaderProps = {
  readonly address: Address<object>
  readonly written: WrittenPage | null
}

/** Links carry what every view understands: who, as-of day and data version. */
export function Header({ address, written }: HeaderProps) {
  const [here] = useLocation()
  const values = useKnownWho(useAddress(overviewAddress).values)
  return (
    <header className={styles.header}>
      <Link href={pageHref('overview', values)} className={styles.brand}>
        <Wordmark /> Oversight Atlas
      </Link>
      <button type="button" className={styles.menu} popoverTarget="pages">
        Menu
      </button>
      <nav id="pages" popover="auto" aria-label="Pages" className={styles.nav}>
        <ul>
          {plainPages.map(
            ({ id, path, name }) =>
              name && (
                <li key={id}>
                  <Link
                    href={pageHref(id, values)}
                    onClick={closePages}
                    onPointerEnter={() => fetchAhead(id)}
                    onFocus={() => fetchAhead(id)}
                    aria-current={here.replace(/(.)\/$/, '$1') === path ? 'page' : undefined}
                  >
                    {name}
                  </Link>
                </li>
              ),
          )}
          <ReportItem onClick={closePages} />
        </ul>
      </nav>
      <div className={styles.find}>
        <LoadBoundary what="the search" quiet>
          <After until={written?.settled}>
            <Find address={address} />
          </After>
        </LoadBoundary>
      </div>
      <div className={styles.version}>
        <LoadBoundary what="the list of data versions" quiet>
          <VersionMenu />
        </LoadBoundary>
        <PageShare address={address} />
      </div>
    </header>
  )
}

/** The code of a view that is about to be asked for. What fails here is said where it is needed. */
function fetchAhead(id: PageName) {
  pageViews[id].load().catch(() => {})
}

function closePages({ currentTarget }: MouseEvent<HTMLElement>) {
  // Old engines and jsdom have no popovers: there the links are never hidden.
  currentTarget.closest<HTMLElement>('#pages')?.hidePopover?.()
}

/** The report in the menu; absent while it is empty. */
function ReportItem({ onClick }: { readonly onClick: MouseEventHandler<HTMLElement> }) {
  const [here] = useLocation()
  const values = useKnownWho(useAddress(reportAddress).values)
  const { title, figures } = values
  if (figures.length === 0) return null
  return (
    <li>
      <Link
        href={pageHref('report', values, { title, figures })}
        onClick={onClick}
        aria-current={here.startsWith(paths.report) ? 'page' : undefined}
      >
        Report, {figures.length}
      </Link>
    </li>
  )
}

Header.parts = [VersionMenu, Find]
