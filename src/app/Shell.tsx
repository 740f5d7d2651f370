import type { ReactNode } from 'react'
import { Router, type AroundNavHandler } from 'wouter'
import type { Shown } from '#charts/frame/chart.tsx'
import { FigureActions } from '#charts/frame/FigureActions.ts'
import { FigureShare } from '#share/FigureShare.tsx'
import { LoadBoundary } from '#ui/LoadBoundary.tsx'
import { carriedIn, keptAlong } from '#url/keptAlong.ts'
import type { Page } from '#url/pages.ts'
import { searchNow, useSearch } from '#url/useAddress.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Notices } from './Notices.tsx'
import styles from './Shell.module.css'
import { useWholeAddress } from './useWholeAddress.ts'

type ShellProps = {
  readonly page: Pick<Page, 'address' | 'whole'>
  readonly children: ReactNode
}

const shareOf = (shown: Shown) => <FigureShare shown={shown} />

export function Shell({ page, children }: ShellProps) {
  const address = useWholeAddress(page)
  const carried = carriedIn(useSearch(), address)
  // Links keep the report's figures and parameters that are not ours. A press reads the address as it is by then.
  const hrefs = (href: string) => keptAlong(href, carried)
  const follow: AroundNavHandler = (navigate, to, options) =>
    navigate(keptAlong(to, carriedIn(searchNow(), address)), options)
  return (
    <Router hrefs={hrefs} aroundNav={follow}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          Skip to content
        </a>
        <Header address={address} />
        <main id="content" className={styles.content} tabIndex={-1}>
          <LoadBoundary what="the list of data versions" quiet>
            <Notices address={address} />
          </LoadBoundary>
          <FigureActions value={shareOf}>{children}</FigureActions>
        </main>
        <Footer />
      </div>
    </Router>
  )
}
