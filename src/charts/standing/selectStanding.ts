import {
  stripRange,
  stripSpans,
  type StripRange,
  type StripSpan,
} from '#charts/strip/stanceStrips.ts'
import type { IsoDate } from '#domain/days/edtf.ts'
import type { Lens } from '#domain/record/lens.ts'
import { standings, type Standing, type StandingTables } from '#domain/overview/standing.ts'
import { standingGroups, type StandingGroup } from '#domain/overview/standingGroups.ts'
import { stanceLookOf, type StanceLook } from '#marks/stanceLook.ts'
import type { SharedValues } from '#url/address.ts'

export type StandingRow = Standing & {
  /** `null` before the first record. */
  readonly look: StanceLook | null
  readonly spans: readonly StripSpan[]
}

export type StandingModel = StripRange & {
  readonly asof: IsoDate
  readonly version: IsoDate
  readonly groups: readonly (Omit<StandingGroup, 'standings'> & {
    readonly rows: readonly StandingRow[]
  })[]
  /** Shared filters, for links. */
  readonly values: SharedValues
  /** Without agreement and confidence: for a picture that has no room for them. */
  readonly isBrief?: boolean
}

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
  return { asof, version, ...stripRange(shown, asof), groups, values }
}

function rowOf(standing: Standing, asof: IsoDate): StandingRow {
  return {
    ...standing,
    look: standing.stance && stanceLookOf(standing.stance),
    spans: stripSpans(standing, asof),
  }
}

export const rowsIn = ({ groups }: StandingModel): readonly StandingRow[] =>
  groups.flatMap(({ rows }) => rows)
