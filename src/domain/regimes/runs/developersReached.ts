import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { coverageByDeveloper } from './coverageBy.ts'

/** Counts of developers. `certain` ≤ `atMost` ≤ `total`, those with a model counted. */
type DevelopersReached = {
  readonly certain: number
  readonly atMost: number
  readonly total: number
}

/** Developers of whom review reaches at least one model before release: for certain, and possibly. */
export function developersReached(assessed: readonly Assessed[]): DevelopersReached {
  const groups = coverageByDeveloper(assessed)
  return {
    certain: groups.filter(({ coverage }) => coverage.certain > 0).length,
    atMost: groups.filter(({ coverage }) => coverage.atMost > 0).length,
    total: groups.length,
  }
}
