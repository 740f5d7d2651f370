import { compareEdtf, dayNumber } from '#domain/days/edtf.ts'
import type { Stance } from '#domain/schema/recordTables.ts'
import { stanceReigns, type StanceReign } from '#domain/stance/stanceInForce.ts'
import { grouped } from '#domain/words/grouped.ts'

/** What may differ where the stance is the same. */
type PeriodBasis = 'days' | 'wording' | 'confidence' | 'sources'

/** A stance period that only one version has, or that both have with differences. */
export type PeriodChange = {
  readonly company: string
  /** `null`: the period is new. */
  readonly before: Stance | null
  /** `null`: the period was removed. */
  readonly after: Stance | null
  /** Empty where only one version has the period. */
  readonly basis: readonly PeriodBasis[]
}

/**
 * How the stance periods of two versions differ, whether or not they are in force on the day looked at: each period of
 * either version is in at most one change, and in none where both versions have it alike.
 *
 * Periods are the same where a company keeps its stance over days that they share: the pairs that share most days come
 * first. Companies that only one version has are left out: they are one change of their own.
 *
 * @returns changes by company in the order of the newer version, then in time; empty for a version and itself
 * @see ../methods.md#differences
 */
export function periodDifference(
  before: readonly Stance[],
  after: readonly Stance[],
): readonly PeriodChange[] {
  const [old, now] = [grouped(before, byCompany), grouped(after, byCompany)]
  return [...now].flatMap(([company, own]) => {
    const was = old.get(company)
    return was === undefined ? [] : changesOf(company, was, own)
  })
}

const byCompany = ({ company }: Stance) => company

function changesOf(
  company: string,
  before: readonly Stance[],
  after: readonly Stance[],
): readonly PeriodChange[] {
  const pairs = paired(stanceReigns(before), stanceReigns(after))
  const [matched, matches] = [
    new Set(pairs.map(([was]) => was)),
    new Set(pairs.map(([, is]) => is)),
  ]
  const changes: readonly PeriodChange[] = [
    ...pairs
      .map(([was, is]) => ({ company, before: was, after: is, basis: basisOf(was, is) }))
      .filter(({ basis }) => basis.length > 0),
    ...after
      .filter((period) => !matches.has(period))
      .map((period) => ({ company, before: null, after: period, basis: [] })),
    ...before
      .filter((period) => !matched.has(period))
      .map((period) => ({ company, before: period, after: null, basis: [] })),
  ]
  const start = (change: PeriodChange) => (change.after ?? change.before)?.from ?? ''
  return changes.toSorted((a, b) => compareEdtf(start(a), start(b)))
}

/** Pairs of one stance that share days, most days first; each period in at most one. */
function paired(
  before: readonly StanceReign[],
  after: readonly StanceReign[],
): readonly (readonly [Stance, Stance])[] {
  const candidates = before
    .flatMap((was) =>
      after.map((is) => ({ was: was.stance, is: is.stance, days: shared(was, is) })),
    )
    .filter(({ was, is, days }) => was.stance === is.stance && days > 0)
    .toSorted((a, b) => b.days - a.days)
  const taken = new Set<Stance>()
  return candidates.flatMap(({ was, is }) => {
    if (taken.has(was) || taken.has(is)) return []
    taken.add(was).add(is)
    return [[was, is] as const]
  })
}

/** Days on which both are in force; a period that still holds is counted to the end of the century. */
function shared(a: StanceReign, b: StanceReign): number {
  const end = ({ last }: StanceReign) => dayNumber(last ?? '2099-12-31')
  return Math.min(end(a), end(b)) - Math.max(dayNumber(a.first), dayNumber(b.first)) + 1
}

function basisOf(was: Stance, is: Stance): readonly PeriodBasis[] {
  const sources = ({ evidence }: Stance) =>
    evidence
      .map(({ source }) => source)
      .toSorted()
      .join(' ')
  return [
    ...(was.from === is.from && was.to === is.to ? [] : (['days'] as const)),
    ...(was.rationale === is.rationale && was.participation === is.participation
      ? []
      : (['wording'] as const)),
    ...(was.confidence === is.confidence ? [] : (['confidence'] as const)),
    ...(sources(was) === sources(is) ? [] : (['sources'] as const)),
  ]
}
