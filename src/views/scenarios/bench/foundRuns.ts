import { keptFor } from '#domain/kept/kept.ts'
import { leverEffects, type LeverEffects } from '#domain/regimes/findings/leverEffects.ts'
import { runsWith } from '#domain/regimes/findings/pull.ts'
import { asFound, isMoved, EVERY_LEVER, type AnyLever } from '#domain/regimes/levers/levers.ts'
import type { ScenarioRuns } from '#domain/regimes/runs/scenarioRuns.ts'

/** Every regime with the levers as they were found, on what is counted now; the same runs where no lever is moved. */
export const foundRuns = keptFor((runs: ScenarioRuns) =>
  isAnyMoved(runs) ? runsWith(runs, asFound(runs.levers)) : runs.all,
)

/** Whether a lever that stands for a decision is moved, rules included. */
export const isAnyMoved = ({ levers }: ScenarioRuns): boolean =>
  EVERY_LEVER.some((lever) => lever.isDecision && isMoved(lever, levers))

/** What each place of a lever does. Levers one by one, so that a browser can paint between them. */
export const effectsOf = (runs: ScenarioRuns, lever: AnyLever): LeverEffects =>
  effectsIn(runs)(lever)

const effectsIn = keptFor((runs: ScenarioRuns) =>
  keptFor((lever: AnyLever) => leverEffects(runs, lever)),
)
