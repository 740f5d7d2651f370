import { useLocation, useRouter } from 'wouter'
import { atPart, readAddress, writeAddress, type Address, type ValuesOf } from './address.ts'
import { queryIn } from './repair.ts'
import type { sharedParams } from './shared.ts'

export type HowToGo = {
  readonly replace?: boolean
  /** Id of the part of the page to be at. */
  readonly part?: string
  /** Names of parameters that are not ours, to be left out. */
  readonly without?: readonly string[]
}

export type AddressChange<P> = (patch: Partial<ValuesOf<P>>, how?: HowToGo) => void

export type ChangeShared = AddressChange<typeof sharedParams>

/**
 * The address as typed values, and how to change it. A choice pushes history, so that Back undoes it; typing and
 * dragging pass `replace`, so that Back leaves them in one step.
 */
export function useAddress<P extends object>(address: Address<P>) {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { values, problems, mended } = readAddress(address, search)
  const under = (known: ValuesOf<P>) => {
    const href = (patch: Partial<ValuesOf<P>>, without: readonly string[] = []) =>
      withoutSlash(path) + writeAddress(address, { ...known, ...patch }, { search, without })
    const change: AddressChange<P> = (patch, how = {}) =>
      navigate(atPart(href(patch, how.without), how.part), how)
    return {
      values: known,
      problems,
      mended,
      href,
      change,
      search: writeAddress(address, known, { search }),
    }
  }
  /** `under`: with other values, such as without names that the data does not have. */
  return { ...under(values), search, under }
}

const withoutSlash = (path: string) => path.replace(/(.)\/$/, '$1')

/** Undecoded: wouter's own hook decodes it, and so would a codec again. */
export function useSearch(): string {
  // The compiler would cache this call, whose name is not that of a hook, and miss a change.
  'use no memo'
  const router = useRouter()
  return router.searchHook(router) + restInFragment()
}

/** For event handlers, after which the address may have changed. */
export const searchNow = () => window.location.search + restInFragment()

const restInFragment = () => (typeof window === 'undefined' ? '' : queryIn(window.location.hash))
