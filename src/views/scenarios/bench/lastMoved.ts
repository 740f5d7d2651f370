import { lastAct, type LastAct } from '#domain/regimes/findings/headline.ts'
import { leversOf, type ScenarioValues } from '#url/scenarios.ts'

/**
 * A change together with what the headline is to speak of; written only where it is not the lever that it would speak of
 * anyway.
 */
export function withLast(
  now: ScenarioValues,
  patch: Partial<ScenarioValues>,
  act: LastAct,
): Partial<ScenarioValues> {
  const levers = leversOf({ ...now, ...patch })
  const isImplied = lastAct(levers, null) === act
  // A lever that was set back is nothing to speak of.
  const isMoved = lastAct(levers, act) === act
  return { ...patch, last: isMoved && !isImplied ? act : null }
}
