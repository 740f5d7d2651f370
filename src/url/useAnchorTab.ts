import { useEffect } from 'react'
import { useHere } from './here.ts'
import { decoded } from './repair.ts'

/**
 * Leads links to a part of the page, older ones too, to the tab that has it.
 *
 * @param tabOfAnchor the tab that has a part, by its id; `null` for a part that is in none
 * @param lead goes to a tab, and keeps the part in the address
 */
export function useAnchorTab<Tab extends string>(
  tab: Tab | null,
  tabOfAnchor: (id: string) => Tab | null,
  lead: (tab: Tab, part: string) => void,
): void {
  const part = useHere().hash.slice(1)
  useEffect(() => {
    const named = tabOfAnchor(decoded(part))
    if (named !== null && named !== tab) lead(named, part)
  }, [part, tab, tabOfAnchor, lead])
}
