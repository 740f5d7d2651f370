import { useDeferredValue, type ReactNode } from 'react'
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

const at = (path: string, search: string, hash: string): Here => ({ path, search, hash })

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
  const here = isLeaving ? at(oldPath, oldSearch, oldHash) : at(path, search, hash)
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
