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
  /** How the stance in force is drawn; `null` before the first record. */
  readonly look: StanceLook | null
  readonly spans: readonly (StanceSpan & { readonly look: StanceLook })[]
}

export type StandingModel = {
  readonly asof: IsoDate
  readonly version: IsoDate
  /** The stretch that every strip shows, in days since 1970; the end is the day after the as-of day. */
  readonly start: number
  readonly end: number
  readonly groups: readonly (Omit<StandingGroup, 'standings'> & {
    readonly rows: readonly StandingRow[]
  })[]
  /** What links take along. */
  readonly values: SharedValues
}

/** Strips shorter than this would say nothing of how long a stance has held. */
const LEAST_MONTHS = 12

/** Every company of the lens as of its day, in groups by what is on record. Only its companies and its day count. */
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
