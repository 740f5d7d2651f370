import { compareEdtf, daysInMonth, edtf, knownFrom, type IsoDate } from '#domain/days/edtf.ts'
import { grouped } from '#domain/words/grouped.ts'
import { monthAfter, monthOf } from '#domain/days/months.ts'
import type { Stance } from '#domain/schema/recordTables.ts'

/** A day on which a stance changed, a record began, or an answer came on record. */
export type AsOfStop = {
  readonly day: IsoDate
  readonly changes: readonly { readonly before: Stance | null; readonly after: Stance }[]
  /** How many answers other than stances are on record from this day. */
  readonly answers: number
}

/** An answer of a company, and since when it is on record: EDTF, `null` where it is not dated. */
export type DatedAnswer = { readonly company: string; readonly date: string | null }

/**
 * The days on which a stance changed, a record began or an answer came on record, earliest first, each once. A day
 * that is not known stands at its earliest possible one, which is also the day from which it counts.
 *
 * @param who ids of companies; empty for all
 * @param answers what else is shown of them
 */
export function asOfStops(
  stances: readonly Stance[],
  who: readonly string[],
  answers: readonly DatedAnswer[] = [],
): readonly AsOfStop[] {
  const isShown = ({ company }: { readonly company: string }) =>
    who.length === 0 || who.includes(company)
  const shown = stances.filter(isShown)
  const changes = [...grouped(shown, ({ company }) => company).values()].flatMap((periods) => {
    const inOrder = periods.toSorted((a, b) => compareEdtf(a.from, b.from))
    return inOrder
      .map((after, index) => ({ before: inOrder[index - 1] ?? null, after }))
      .filter(({ before, after }) => before?.stance !== after.stance)
  })
  const changed = grouped(changes, ({ after }) => knownFrom(edtf(after.from)))
  const answered = grouped(
    answers.filter(isShown).flatMap(({ date }) => (date === null ? [] : knownFrom(edtf(date)))),
    (day) => day,
  )
  return [...new Set([...changed.keys(), ...answered.keys()])].toSorted().map((day) => ({
    day,
    changes: changed.get(day) ?? [],
    answers: answered.get(day)?.length ?? 0,
  }))
}

/** The day a month later or earlier, at the last day of a month that is too short. */
export function monthStep(day: IsoDate, months: number): IsoDate {
  const month = monthAfter(monthOf(day), months)
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = daysInMonth(year, number)
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

export const yearBefore = (day: IsoDate): IsoDate => monthStep(day, -12)
