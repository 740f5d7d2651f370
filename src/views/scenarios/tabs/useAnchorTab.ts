import { useEffect } from 'react'
import type { ScenarioValues } from '#url/scenarios.ts'
import { tabOfAnchor } from '#url/scenarioTabs.ts'
import type { ChangeLevers } from '#views/scenarios/levers/useSteps.ts'

/** Leads links to a part of the page, older ones too, to the tab that has it. */
export function useAnchorTab({ tab }: ScenarioValues, change: ChangeLevers): void {
  useEffect(() => {
    const lead = () => {
      const named = tabOfAnchor(window.location.hash.slice(1))
      if (named !== null && tab === null) change({ tab: named }, { replace: true })
    }
    lead()
    window.addEventListener('hashchange', lead)
    return () => window.removeEventListener('hashchange', lead)
  }, [tab, change])
}
