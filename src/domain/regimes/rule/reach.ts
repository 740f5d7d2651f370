import type { Reach, Regime } from '#domain/schema/scenarioTables.ts'

/** Every reach, from before release to not at all. Order of bars and of flow nodes. */
const REACHES = [
  'before-release',
  'indirect',
  'after-release',
  'record-only',
  'none',
] as const satisfies readonly Reach[]

/** How a model stands under a rule, as it is drawn. `undetermined`: its possible regimes differ in reach. */
export type ReachBand =
  | 'must-pass'
  | 'may-test'
  | 'undetermined'
  | 'indirect'
  | 'after-or-record'
  | 'not-reached'

/** Every band in the order in which it is drawn. */
export const REACH_BANDS = [
  'must-pass',
  'may-test',
  'undetermined',
  'indirect',
  'after-or-record',
  'not-reached',
] as const satisfies readonly ReachBand[]

/** Regimes by id. */
export type RegimeBook = ReadonlyMap<string, Regime>

/** Regimes that a lever can put a model under. The dataset's own row wins where it has one. */
const LEVER_REGIMES: readonly Regime[] = [
  {
    id: 'exempt-by-deal',
    name: 'Exempt because the developer won an exemption',
    reach: 'none',
    binding: false,
  },
  { id: 'no-federal-review', name: 'No federal review', reach: 'none', binding: false },
  { id: 'below-threshold', name: 'Below the threshold', reach: 'none', binding: false },
]

/** The dataset's regimes by id, with those that levers may add. */
export function regimeBook(regimes: readonly Regime[]): RegimeBook {
  return new Map([...LEVER_REGIMES, ...regimes].map((regime) => [regime.id, regime]))
}

/**
 * The reaches that a set of regimes leaves possible, in order of reach. A regime that the dataset does not
 * define may reach anywhere, so a row that could not be read makes models undetermined and never unreached.
 */
export function reachesOf(regimes: readonly string[], book: RegimeBook): readonly Reach[] {
  const found = regimes.map((id) => book.get(id))
  if (found.includes(undefined)) return REACHES
  return REACHES.filter((reach) => found.some((regime) => regime?.reach === reach))
}

/**
 * The band of a set of possible regimes, whose {@link reachesOf} are known. Before release it is `must-pass` only where
 * every possible regime binds; a mixture of binding and voluntary review is drawn as `may-test`.
 */
export function reachBand(
  regimes: readonly string[],
  reaches: readonly Reach[],
  book: RegimeBook,
): ReachBand {
  const [reach] = reaches
  if (reach === undefined || reaches.length > 1) return 'undetermined'
  if (reach === 'indirect') return 'indirect'
  if (reach === 'none') return 'not-reached'
  if (reach !== 'before-release') return 'after-or-record'
  return regimes.every((id) => book.get(id)?.binding) ? 'must-pass' : 'may-test'
}
