import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { firstDayOf, monthAfter, monthOf } from '#domain/days/months.ts'
import {
  firstStanceDay,
  standings,
  type Standing,
  type StandingTables,
} from '#domain/overview/standing.ts'
import { standingGroups, type StandingGroup } from '#domain/overview/standingGroups.ts'
import { stanceSpans, type StanceSpan } from '#domain/stance/stanceSpans.ts'
import { stanceLookOf, type StanceLook } from '#marks/stanceLook.ts'
import type { SharedValues } from '#url/address.ts'

export type StandingRow = Standing & {
  /** `null` before the first record. */
  readonly look: StanceLook | null
  readonly spans: readonly (StanceSpan & { readonly look: StanceLook })[]
}

export type StandingModel = {
  readonly asof: IsoDate
  readonly version: IsoDate
  /** Range of every strip, in days since 1970; `end` is the day after the as-of day. */
  readonly start: number
  readonly end: number
  readonly groups: readonly (Omit<StandingGroup, 'standings'> & {
    readonly rows: readonly StandingRow[]
  })[]
  /** Shared filters, for links. */
  readonly values: SharedValues
}

/** Shown at least, since less would not tell how long a stance has held. */
const LEAST_MONTHS = 12

/** Filters other than companies and day are ignored. */
export function selectStanding(
  tables: StandingTables,
  lens: Lens,
  values: SharedValues,
): StandingModel {
  const { asof, version, who } = lens
  const all = standings(tables, asof, version)
  const shown = all.filter(({ company }) => who.length === 0 || who.includes(company.id))
  const groups = standingGroups(shown).map(({ standings: members, ...group }) => ({
    ...group,
    rows: members.map((standing) => rowOf(standing, asof)),
  }))
  const earliest = monthOf(firstStanceDay(shown, asof) ?? asof)
  const atLeast = monthAfter(monthOf(asof), -LEAST_MONTHS)
  const start = dayNumber(firstDayOf(earliest < atLeast ? earliest : atLeast))
  return { asof, version, start, end: dayNumber(asof) + 1, groups, values }
}

function rowOf(standing: Standing, asof: IsoDate): StandingRow {
  return {
    ...standing,
    look: standing.stance && stanceLookOf(standing.stance),
    spans: stanceSpans(standing.periods, asof).map((span) => ({
      ...span,
      look: stanceLookOf(span.stance),
    })),
  }
}
