import type { Model } from '#domain/schema/modelTable.ts'

/**
 * What counts as open weights. `as-written`: each rule keeps its own words. Otherwise a model that does not
 * count as open is read as closed: with `free-licence` one under a restricted licence, with `none` every one.
 * Rules in which openness only says what escapes US reach once downloaded are left alone.
 */
export type OpenLever = 'as-written' | 'any-download' | 'free-licence' | 'none'

/**
 * Who has signed a US testing agreement. `at-release`: an agreement counts from the day it was signed.
 * `today`: those who have signed by now count for every release. `set`: exactly the developers chosen.
 */
export type SignedLever = 'at-release' | 'today' | 'set'

/**
 * What Meta does. `signs`: it counts as signed for every release. `exempt`: a case before all others exempts it.
 * `refuses`: it counts as not signed, and review that does not bind never reaches it.
 */
export type MetaLever = 'on-record' | 'signs' | 'exempt' | 'refuses'

/** Everything a reader can move on the Scenarios page. A plain value: equal levers give equal pictures. */
export type Levers = {
  /** Rule variants off their scenario's base, each `scenario:variant`. At most one a scenario; the last wins. */
  readonly variants: readonly string[]
  readonly open: OpenLever
  /**
   * Training compute line in FLOP; `null`: each rule keeps its own. A number replaces the line of a rule that
   * has one; a binding rule that has none leaves models below it out.
   */
  readonly threshold: number | null
  readonly signed: SignedLever
  /** The developers chosen; read only with `signed: 'set'`. */
  readonly signatories: readonly string[]
  readonly meta: MetaLever
  /** Countries of developers whose models are counted, ISO 3166-1 alpha-2; empty: all. */
  readonly countries: readonly string[]
  /** Tiers whose models are counted; empty: all. */
  readonly tiers: readonly Model['tier'][]
  /** First and last day of release counted (`YYYY-MM-DD`, both included); `null` leaves an end open. */
  readonly from: string | null
  readonly to: string | null
  /** How long a review holds a release, in days; more than 0. */
  readonly holdDays: number
  /** Whether compute inferred from benchmarks counts where there is no estimate. */
  readonly imputed: boolean
}

export type LeverName = keyof Levers

/** The levers as a reader finds them: the record as it is, models released since 2025, EO 14409's 30 days. */
export const DEFAULT_LEVERS: Levers = {
  variants: [],
  open: 'as-written',
  threshold: null,
  signed: 'at-release',
  signatories: [],
  meta: 'on-record',
  countries: [],
  tiers: [],
  from: '2025-01-01',
  to: null,
  holdDays: 30,
  imputed: false,
}

/** Windows of releases worth a button. EO 14409 was signed on 2 June 2026. */
export const RELEASE_WINDOWS = {
  'since-2025': { from: '2025-01-01', to: null },
  all: { from: null, to: null },
  'in-2026': { from: '2026-01-01', to: '2026-12-31' },
  'since-eo-14409': { from: '2026-06-02', to: null },
} as const

/** Holds worth a button, in days: what industry asked for, EO 14409, and the order that was not signed. */
export const HOLDS = [14, 30, 90] as const

/** Compute lines worth a button, in FLOP: EU AI Act Article 51; EO 14110, SB 53 and S.2938. */
export const COMPUTE_LINES = [1e25, 1e26] as const

export const LEVER_NAMES = Object.keys(DEFAULT_LEVERS).filter((name): name is LeverName =>
  Object.hasOwn(DEFAULT_LEVERS, name),
)

/** The levers that stand elsewhere than in `defaults`, in the order of {@link Levers}. Lists compare as sets. */
export function changedLevers(levers: Levers, defaults: Levers): readonly LeverName[] {
  return LEVER_NAMES.filter((name) => !isSame(levers[name], defaults[name]))
}

type Setting = Levers[LeverName]

function isSame(a: Setting, b: Setting): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  const [x, y] = [new Set<string>(a), new Set<string>(b)]
  return x.size === y.size && [...x].every((one) => y.has(one))
}
