import type { LeverId } from '#domain/regimes/levers/levers.ts'

/** What a choice of the line is about. */
export type Scope =
  | Extract<LeverId, 'window' | 'countries' | 'tiers' | 'imputed'>
  | 'who'
  | 'asof'
  | 'count'
