import { sourcesOf } from '#domain/schema/evidence.ts'
import { earliestDay } from '#domain/record/eventsShown.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import { stancesAsOf, type Lens } from '#domain/record/lens.ts'
import { kept } from '#domain/kept/kept.ts'
import { plainName } from '#domain/words/plainName.ts'
import { stancesByMonth } from '#domain/stance/stancesByMonth.ts'
import { timeWindow, type DayRange } from '#domain/record/timeWindow.ts'
import type { Month } from '#domain/days/months.ts'
import type { Tables } from '#domain/schema/tables.ts'
import { STANCE_LOOKS, stanceLookOf, type StanceLook } from '#marks/stanceLook.ts'

type StanceCount = { readonly look: StanceLook; readonly companies: readonly string[] }

export type MonthCounts = {
  readonly month: Month
  readonly day: IsoDate
  /** In the fixed order of stances; without those that no company holds. */
  readonly counts: readonly StanceCount[]
}

export type StancesOverTimeModel = {
  readonly months: readonly MonthCounts[]
  readonly window: DayRange
  readonly asof: IsoDate
  /** Companies with a record in any month. */
  readonly companies: number
  /** Stances held in any month, in their fixed order. */
  readonly looks: readonly StanceLook[]
  readonly sources: readonly string[]
}

type StanceTables = Pick<Tables, 'stances' | 'companies'>

/** At the end of each month. Kept by what decides it: a filter of events, say, leaves the picture as it is. */
export function selectStancesOverTime(
  { stances, companies }: StanceTables,
  { asof, who, from, to }: Lens,
): StancesOverTimeModel {
  return keptMonths({ stances, companies }, { asof, who, from, to })
}

const keptMonths = kept(countedByMonth, 2)

function countedByMonth(
  { stances, companies }: StanceTables,
  lens: Pick<Lens, 'asof' | 'who' | 'from' | 'to'>,
): StancesOverTimeModel {
  const { asof, who } = lens
  const names = new Map(companies.map(({ id, name }) => [id, plainName(name)]))
  const some = companies.filter(({ id }) => who.includes(id))
  const counted = (some.length > 0 ? some : companies).map(({ id }) => id)
  const known = stancesAsOf(stances, asof).filter(({ company }) => counted.includes(company))
  const window = timeWindow(
    lens,
    earliestDay(
      known.map(({ from }) => from),
      asof,
    ),
  )
  const counting = { first: window.first, last: window.last < asof ? window.last : asof }
  const months = stancesByMonth(known, counted, counting).map(({ month, day, held }) => ({
    month,
    day,
    counts: STANCE_LOOKS.flatMap((look) => {
      const ids = held.filter((stance) => stanceLookOf(stance) === look)
      return ids.length > 0
        ? [{ look, companies: ids.map(({ company }) => names.get(company) ?? company) }]
        : []
    }),
  }))
  return {
    months,
    window,
    asof,
    companies: counted.length,
    looks: STANCE_LOOKS.filter((look) =>
      months.some(({ counts }) => counts.some((one) => one.look === look)),
    ),
    sources: sourcesOf(known),
  }
}
