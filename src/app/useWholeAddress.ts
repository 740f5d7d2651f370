import { useEffect, useState } from 'react'
import type { Address } from '#url/address.ts'
import type { Page } from '#url/pages.ts'

/**
 * The address of a page with every parameter of its own. Until they are loaded, parameters that are not known yet are
 * kept as they are.
 */
export function useWholeAddress({ address, whole }: Pick<Page, 'address' | 'whole'>) {
  const [loaded, setLoaded] = useState<Address<object> | null>(null)
  useEffect(() => {
    let isShown = true
    // Where it cannot be loaded, neither can the view, which says so.
    void whole?.().then(
      (one) => isShown && setLoaded(one),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [whole])
  return loaded ?? address
}
