import type { Analogy } from '#domain/schema/scenarioTables.ts'

/** How long a review takes in another field, in days. */
export type ReviewClock = {
  readonly id: string
  /** Procedure and clock: “FDA drug approval, review clock, standard”. */
  readonly name: string
  readonly lowDays: number
  readonly highDays: number
  /** The figure as its source has it: "10–12 months". */
  readonly words: string
}

const DAYS: Readonly<Record<string, number>> = { days: 1, months: 30.4, years: 365.25 }

/**
 * The review clocks among the figures of the analogies, shortest first: figures in units of time that measure a
 * clock or a certificate. Months count as 30.4 days, years as 365.25: marks to compare with, not dates.
 */
export function clocks(analogies: readonly Analogy[]): readonly ReviewClock[] {
  return analogies
    .flatMap(({ id, name, figures }) =>
      figures.flatMap(({ measure, low, high, unit }) => {
        const days = DAYS[unit]
        if (days === undefined || !/\b(clock|certificate)\b/i.test(measure)) return []
        const end = high ?? low
        return [
          {
            id: `${id} ${measure}`,
            name: `${name.split(' ')[0]}: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
            lowDays: low * days,
            highDays: end * days,
            words: `${low === end ? low : `${low}–${end}`} ${unit}`,
          },
        ]
      }),
    )
    .toSorted((a, b) => a.lowDays - b.lowDays)
}
