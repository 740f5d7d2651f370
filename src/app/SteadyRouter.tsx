// For the one value that the compiler would remember by more than decides it.
// oxlint-disable-next-line no-restricted-imports
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Router } from 'wouter'
import { navigate, useLocationProperty, usePathname, useSearch } from 'wouter/use-browser-location'
import { HereContext, useHere, type Here } from '#url/here.ts'
import { readFor } from '#url/readFor.ts'
import styles from './SteadyRouter.module.css'

function useHereLocation(): [string, typeof navigate] {
  return [useHere().path, navigate]
}

function useHereSearch(): string {
  return useHere().search
}

/** What the router asks for the address. */
const HERE = { hook: useHereLocation, searchHook: useHereSearch }

type SteadyRouterProps = {
  readonly base: string
  /** Path and query to render at build time, where there is no browser. */
  readonly ssrPath?: string
  readonly ssrSearch?: string
  readonly children: ReactNode
}

/**
 * Router that keeps showing a view until the next one, its code and its data are there; a view that needs other
 * data stays, too, and the focus in it. Any other change within a view is shown at once.
 */
export function SteadyRouter({ base, ssrPath, ssrSearch, children }: SteadyRouterProps) {
  const written = ssrPath === undefined ? {} : { ssrPath, ssrSearch: ssrSearch ?? '' }
  const path = usePathname(written)
  const search = useSearch(written)
  const hash = useLocationProperty(
    () => window.location.hash,
    () => '',
  )
  // Each lags behind in the same render, so that they belong together.
  const [oldPath, oldSearch, oldHash] = [
    useDeferredValue(path),
    useDeferredValue(search),
    useDeferredValue(hash),
  ]
  const isLeaving = oldPath !== path || readFor(oldSearch) !== readFor(search)
  const shownPath = isLeaving ? oldPath : path
  const shownSearch = isLeaving ? oldSearch : search
  const shownHash = isLeaving ? oldHash : hash
  // The compiler would make it anew once what lags behind catches up, and all that reads it would be drawn twice.
  const here = useMemo(
    (): Here => ({ path: shownPath, search: shownSearch, hash: shownHash }),
    [shownPath, shownSearch, shownHash],
  )
  return (
    <HereContext value={here}>
      {isLeaving && (
        <div role="progressbar" aria-label="Loading the page" className={styles.line} />
      )}
      <Router base={base} {...HERE}>
        {children}
      </Router>
    </HereContext>
  )
}
