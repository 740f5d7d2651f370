import { useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { ChangeLevers, Patch } from '#levers/changeLevers.ts'
import { atPart } from '#url/address.ts'
import { searchNow } from '#url/useAddress.ts'
import type { ScenarioValues } from '#url/scenarios.ts'
import { scenariosHref } from './scenariosHref.ts'

/**
 * Undo and redo by the browser's history: each entry holds how many steps lie before it, so that undo never leaves
 * the page. How far redo reaches is forgotten on reload. `change` reads the address when it is called, so its
 * identity is stable while levers move.
 */
export function useSteps(search: string, known: Known) {
  const [, navigate] = useLocation()
  const step = stepOf(useHistoryState<unknown>())
  const [furthest, setFurthest] = useState(step)
  const [last, setLast] = useState<{ readonly before: string; readonly after: string } | null>(null)
  const change: ChangeLevers = (patch, { replace = false, part } = {}) => {
    const [before, after] = [knownHref(known), knownHref(known, patch)]
    if (after === before) return
    const next = stepOf(history.state) + (replace ? 0 : 1)
    navigate(atPart(after, part), { replace, state: { step: next } })
    if (replace) return
    setFurthest(next)
    setLast({ before, after })
  }
  const here = scenariosHref(search)
  const show = (address: string) => navigate(address, { replace: true, state: { step } })
  return {
    change,
    undo: step > 0 ? () => history.back() : null,
    redo: step < furthest ? () => history.forward() : null,
    /** Toggles the last change; `null` where the page is at another entry. */
    replay:
      last && (here === last.before || here === last.after)
        ? {
            isBefore: here === last.before,
            toggle: () => show(here === last.before ? last.after : last.before),
          }
        : null,
  }
}

/** Where the page stands at the moment of a press, or would stand: without names that the data does not know. */
const knownHref = (known: Known, patch: Patch = {}) =>
  scenariosHref(searchNow(), (asked) => {
    const now = known(asked)
    return { ...now, ...(typeof patch === 'function' ? patch(now) : patch) }
  })

/** Values without names that the data does not have. */
type Known = (asked: ScenarioValues) => ScenarioValues

function stepOf(state: unknown): number {
  const isStep = typeof state === 'object' && state !== null && 'step' in state
  return isStep && typeof state.step === 'number' ? state.step : 0
}
