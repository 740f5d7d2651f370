import { useLocation, useRouter } from 'wouter'
import { readAddress, writeAddress, type Address, type ValuesOf } from './address.ts'
import type { sharedParams } from './shared.ts'

export type AddressChange<P> = (
  patch: Partial<ValuesOf<P>>,
  how?: { readonly replace?: boolean },
) => void

/** How filters tell of a choice: none of them knows its page. */
export type ChangeShared = AddressChange<typeof sharedParams>

/**
 * The present address as typed values, and a way to change it. Choosing pushes history (Back undoes it);
 * typing and dragging pass `replace`, so that Back leaves them in one step.
 */
export function useAddress<P extends object>(address: Address<P>) {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const { values, problems, mended } = readAddress(address, search)
  const under = (known: ValuesOf<P>) => {
    const href = (patch: Partial<ValuesOf<P>>) =>
      withoutSlash(path) + writeAddress(address, { ...known, ...patch }, { search })
    const change: AddressChange<P> = (patch, { replace = false } = {}) =>
      navigate(href(patch), { replace })
    return { values: known, problems, mended, href, change, search }
  }
  /** `under`: the same from other values, where the data does not know some of these. */
  return { ...under(values), under }
}

const withoutSlash = (path: string) => path.replace(/(.)\/$/, '$1')

/** The query of the present address as it is written. The router's own hook decodes it once, and a codec once more. */
export function useSearch(): string {
  // Called by no name of a hook, it would be taken for a function whose answer can be kept, and be left out of a render.
  'use no memo'
  const router = useRouter()
  return router.searchHook(router)
}

/** The same, outside of drawing: at the moment of a press, when it may have changed since. */
export const searchNow = () => window.location.search
