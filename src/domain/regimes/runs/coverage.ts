import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import type { ReachBand } from '#domain/regimes/rule/reach.ts'
import type { Reach } from '#domain/schema/scenarioTables.ts'

/** Counts of models. `certain` ≤ `atMost` ≤ `total`; a share is the caller's, with `total` beside it. */
export type Coverage = {
  readonly total: number
  /** Reached before release under every regime that is possible. The lower bound. */
  readonly certain: number
  /** Reached before release under at least one. The upper bound. */
  readonly atMost: number
  /** Models whose possible regimes differ in reach. May exceed `atMost - certain`: some differ in lesser reaches only. */
  readonly undetermined: number
  /** Determined models by reach; with `undetermined` they add up to `total`. */
  readonly byReach: Readonly<Record<Reach, number>>
  /** By band as drawn; they add up to `total`. */
  readonly byBand: Readonly<Record<ReachBand, number>>
}

export function coverage(assessed: readonly Assessed[]): Coverage {
  const count = (holds: (one: Assessed) => boolean) => assessed.filter(holds).length
  const reaching = (reach: Reach) =>
    count(({ reaches }) => reaches.length === 1 && reaches[0] === reach)
  const drawn = (band: ReachBand) => count((one) => one.band === band)
  return {
    total: assessed.length,
    certain: count(({ reached }) => reached === true),
    atMost: count(({ reached }) => reached !== false),
    undetermined: drawn('undetermined'),
    byReach: {
      'before-release': reaching('before-release'),
      indirect: reaching('indirect'),
      'after-release': reaching('after-release'),
      'record-only': reaching('record-only'),
      none: reaching('none'),
    },
    byBand: {
      'must-pass': drawn('must-pass'),
      'may-test': drawn('may-test'),
      undetermined: drawn('undetermined'),
      indirect: drawn('indirect'),
      'after-or-record': drawn('after-or-record'),
      'not-reached': drawn('not-reached'),
    },
  }
}
