import { useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import type { ScenarioValues } from '#url/scenarios.ts'

export type ChangeLevers = (
  patch: Partial<ScenarioValues>,
  how?: { readonly replace?: boolean },
) => void

type StepsProps = {
  readonly values: ScenarioValues
  readonly href: (patch: Partial<ScenarioValues>) => string
}

/**
 * Undo and redo are the browser's history: each entry that the page pushes carries how many steps lie before it,
 * so that undo never leaves the page. How far redo reaches is known until a reload; Forward still goes there.
 */
export function useSteps({ values, href }: StepsProps) {
  const [, navigate] = useLocation()
  const step = stepOf(useHistoryState<unknown>())
  const [furthest, setFurthest] = useState(step)
  const [replay, setReplay] = useState<{ readonly before: string; readonly after: string } | null>(
    null,
  )
  const here = href({})
  const change: ChangeLevers = (patch, { replace = false } = {}) => {
    const there = href(patch)
    if (there === here) return
    navigate(there, { replace, state: { step: replace ? step : step + 1 } })
    if (replace) return
    setFurthest(step + 1)
    setReplay({ before: here, after: there })
  }
  const show = (address: string) => navigate(address, { replace: true, state: { step } })
  return {
    values,
    change,
    undo: step > 0 ? () => history.back() : null,
    redo: step < furthest ? () => history.forward() : null,
    /** The last change, to be looked at from both sides; `null` where the page stands elsewhere. */
    replay:
      replay && (here === replay.before || here === replay.after)
        ? {
            isBefore: here === replay.before,
            toggle: () => show(here === replay.before ? replay.after : replay.before),
          }
        : null,
  }
}

function stepOf(state: unknown): number {
  const isStep = typeof state === 'object' && state !== null && 'step' in state
  return isStep && typeof state.step === 'number' ? state.step : 0
}
