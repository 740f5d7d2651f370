import { dayNumber, edtf } from '#domain/days/edtf.ts'
import { grouped } from '#domain/words/grouped.ts'
import { order } from '#domain/days/order.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { byRelease, releaseDay } from '#domain/models/releaseDay.ts'
import type { Truth } from '#domain/regimes/rule/truth.ts'

/** Days from one launch of a developer to its next. `low` and `high` differ where a date is not known to the day. */
export type Gap = {
  readonly from: Model
  readonly to: Model
  /** By the earliest possible days. */
  readonly days: number
  readonly low: number
  /** `null`: no latest day is known. */
  readonly high: number | null
  /** Whether the next launch fell within a hold that began at the last one. */
  readonly isShorterThanHold: Truth
}

export type Cadence = {
  readonly developer: string
  /** Models counted. Models of one day are one launch. */
  readonly models: number
  /** Oldest first; one fewer than there are launches. */
  readonly gaps: readonly Gap[]
  /** Days; `null` for a developer with fewer than two launches. */
  readonly medianDays: number | null
  /** Gaps shorter than the hold: for certain, and possibly. */
  readonly shorter: { readonly certain: number; readonly atMost: number }
}

/**
 * How often each developer releases, against the length of a review: a hold longer than the usual gap means
 * that reviews of one developer overlap. Most models first. Only what the table has: unnoted releases would
 * shorten the gaps.
 *
 * @param holdDays length of a review in days
 * @see ../../methods.md#cadence
 */
export function cadences(models: readonly Model[], holdDays: number): readonly Cadence[] {
  return [...grouped(models, ({ developer }) => developer)]
    .map(([developer, own]) => cadence(developer, own, holdDays))
    .toSorted((a, b) => b.models - a.models || order(a.developer, b.developer))
}

function cadence(developer: string, models: readonly Model[], holdDays: number): Cadence {
  const launches = [...grouped(models.toSorted(byRelease), releaseDay).values()].map(
    ([first]) => first,
  )
  const gaps = launches.slice(1).flatMap((to, index) => {
    const from = launches[index]
    return from ? [gap(from, to, holdDays)] : []
  })
  return {
    developer,
    models: models.length,
    gaps,
    medianDays: median(gaps.map(({ days }) => days)),
    shorter: {
      certain: gaps.filter((one) => one.isShorterThanHold === true).length,
      atMost: gaps.filter((one) => one.isShorterThanHold !== false).length,
    },
  }
}

function gap(from: Model, to: Model, holdDays: number): Gap {
  const [earlier, later] = [edtf(from.released), edtf(to.released)]
  const start = dayNumber(releaseDay(from))
  // Where an end is not known, the launches may be on one day.
  const low =
    earlier.last === null || later.first === null
      ? 0
      : Math.max(0, dayNumber(later.first) - dayNumber(earlier.last))
  const high = later.last === null ? null : dayNumber(later.last) - start
  return {
    from,
    to,
    days: dayNumber(releaseDay(to)) - start,
    low,
    high,
    isShorterThanHold: high !== null && high < holdDays ? true : low < holdDays ? null : false,
  }
}

function median(values: readonly number[]): number | null {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = ordered.length / 2
  const [low, high] = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
