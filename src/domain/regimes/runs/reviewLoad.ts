import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { dayNumber, dayOf, type IsoDate } from '#domain/days/edtf.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { order } from '#domain/days/order.ts'
import { releaseDay } from '#domain/models/releaseDay.ts'

/** A review opens `holdDays` before the day of release and ends on it. */
export type Review = {
  readonly model: Model
  readonly opens: IsoDate
  readonly ends: IsoDate
  /** `false` where the model is only possibly reviewed. */
  readonly isCertain: boolean
}

/** Certain reviews, and all possible ones. */
type Bounds = { readonly certain: number; readonly atMost: number }

/** From `day` on, until the next step. */
type LoadStep = Bounds & { readonly day: IsoDate }

/** 365 days, both ends included. Review-days are reviews times the hold. */
type LoadYear = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reviews: Bounds
  readonly reviewDays: Bounds
}

export type ReviewLoad = {
  /** By day of opening, oldest first. */
  readonly reviews: readonly Review[]
  /** Every day on which the number of open reviews changes, oldest first. Ends at zero. */
  readonly steps: readonly LoadStep[]
  /** The most reviews open at once, and the first day of it; `null` without any review. */
  readonly peak: { readonly certain: LoadStep; readonly atMost: LoadStep } | null
  /** The twelve months with the most possible reviews ending in them; `null` without any review. */
  readonly busiest: LoadYear | null
  /** The twelve months up to the day of the view. */
  readonly latest: LoadYear
}

/**
 * What CAISI has said of its own pace: more than 40 evaluations by 5 May 2026, since its first agreements of
 * 29 August 2024, so in about twenty months. A floor, most of it not on models of this table.
 */
export const CAISI_EVALUATIONS = {
  atLeast: 40,
  from: '2024-08-29',
  to: '2026-05-05',
  published: '2026-05-06',
  source: 'the-machine-herald-article-2026-05-06-caisi-signs-fronti',
} as const

const YEAR_DAYS = 365

/**
 * Reviews open at once under a hold, if every model had been released on its own day and reviewed just before:
 * a measure of work, not a forecast, since a hold would move releases.
 *
 * @param holdDays length of a review in days, more than 0
 * @see ../../methods.md#review-load
 */
export function reviewLoad(
  assessed: readonly Assessed[],
  holdDays: number,
  asof: IsoDate,
): ReviewLoad {
  const reviews = assessed
    .filter(({ reached }) => reached !== false)
    .map(({ model, reached }) => ({
      model,
      opens: dayOf(dayNumber(releaseDay(model)) - holdDays),
      ends: releaseDay(model),
      isCertain: reached === true,
    }))
    .toSorted((a, b) => order(a.opens, b.opens))
  const steps = loadSteps(reviews)
  const years = reviews.map(({ ends }) => loadYear(reviews, ends, holdDays))
  return {
    reviews,
    steps,
    peak: peakOf(steps),
    busiest: highest(years, ({ reviews: { atMost } }) => atMost),
    latest: loadYear(reviews, asof, holdDays),
  }
}

function loadSteps(reviews: readonly Review[]): readonly LoadStep[] {
  const changes = new Map<IsoDate, { certain: number; atMost: number }>()
  const note = (day: IsoDate, by: 1 | -1, isCertain: boolean) => {
    const { certain, atMost } = changes.get(day) ?? { certain: 0, atMost: 0 }
    changes.set(day, { certain: certain + (isCertain ? by : 0), atMost: atMost + by })
  }
  for (const { opens, ends, isCertain } of reviews) {
    note(opens, 1, isCertain)
    note(ends, -1, isCertain)
  }
  const open = { certain: 0, atMost: 0 }
  return [...changes]
    .toSorted(([a], [b]) => order(a, b))
    .map(([day, { certain, atMost }]) => {
      open.certain += certain
      open.atMost += atMost
      return { day, ...open }
    })
}

function peakOf(steps: readonly LoadStep[]): ReviewLoad['peak'] {
  const certain = highest(steps, (step) => step.certain)
  const atMost = highest(steps, (step) => step.atMost)
  return certain && atMost ? { certain, atMost } : null
}

function loadYear(reviews: readonly Review[], to: IsoDate, holdDays: number): LoadYear {
  const from = dayOf(dayNumber(to) - YEAR_DAYS + 1)
  const ended = reviews.filter(({ ends }) => ends >= from && ends <= to)
  const counted = {
    certain: ended.filter(({ isCertain }) => isCertain).length,
    atMost: ended.length,
  }
  return {
    from,
    to,
    reviews: counted,
    reviewDays: { certain: counted.certain * holdDays, atMost: counted.atMost * holdDays },
  }
}

/** The first of those with the highest value. */
function highest<Member>(
  members: readonly Member[],
  valueOf: (member: Member) => number,
): Member | null {
  return members.reduce<Member | null>(
    (best, one) => (best === null || valueOf(one) > valueOf(best) ? one : best),
    null,
  )
}
