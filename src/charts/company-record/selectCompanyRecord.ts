import { dayNumber, edtf, knownFrom, onRecord, type IsoDate } from '#domain/days/edtf.ts'
import { inTime } from '#domain/record/eventOrder.ts'
import { stancesAsOf, type Lens } from '#domain/record/lens.ts'
import { firstDayOf, monthAfter, monthOf } from '#domain/days/months.ts'
import { plainName } from '#domain/words/plainName.ts'
import type { Company, OversightEvent } from '#domain/schema/recordTables.ts'
import { releaseSpans, type ReleaseSpan } from '#domain/stance/releaseSpans.ts'
import { stanceSpans, type StanceSpan } from '#domain/stance/stanceSpans.ts'
import type { Tables } from '#domain/schema/tables.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'

export type CompanyRecordModel = {
  readonly company: Company | null
  readonly name: string
  readonly asof: IsoDate
  readonly window: DayRange
  readonly spans: readonly StanceSpan[]
  /** What stands in place of bands; `null` where there are some. */
  readonly withoutStance: string | null
  /** Release strategies that reach into the window. */
  readonly releases: readonly ReleaseSpan[]
  /** The strategy of today where the record has no history of it; `null` as of an earlier day. */
  readonly releaseToday: string | null
  /** Events on record that name the company, earliest first. */
  readonly events: readonly OversightEvent[]
}

/** Shown at least, since a short record would make every period look long. */
const LEAST_MONTHS = 12

/** The first company that the lens names; without one, the first of the record. */
export function selectCompanyRecord(
  tables: Pick<Tables, 'companies' | 'stances' | 'events'>,
  { asof, version, who }: Lens,
): CompanyRecordModel {
  const company = tables.companies.find(({ id }) => who.length === 0 || who.includes(id)) ?? null
  const periods = tables.stances.filter((stance) => stance.company === company?.id)
  const spans = stanceSpans(stancesAsOf(periods, asof), asof)
  const events = inTime(
    tables.events.filter(
      ({ date, actors }) => company && onRecord(date, asof) && actors.includes(company.id),
    ),
  )
  const strategy = company?.releaseStrategy
  const hasOnlyToday = strategy?.history.length === 0 && asof >= version
  const window = { first: firstDay(spans, events, asof), last: asof }
  return {
    company,
    name: company ? plainName(company.name) : '',
    asof,
    window,
    spans,
    withoutStance:
      spans.length > 0 ? null : periods.length === 0 ? 'Not coded' : 'Not on record yet',
    releases: releaseSpans(strategy?.history ?? [], asof).filter(
      ({ end }) => end > dayNumber(window.first),
    ),
    releaseToday: hasOnlyToday && strategy.current !== 'not stated' ? strategy.current : null,
    events,
  }
}

/** The month in which stances and events begin, and at least a year before the as-of day. */
function firstDay(
  spans: readonly StanceSpan[],
  events: readonly OversightEvent[],
  asof: IsoDate,
): IsoDate {
  const known = [...spans.map(({ stance }) => stance.from), ...events.map(({ date }) => date)]
  const earliest = known.map((date) => knownFrom(edtf(date))).toSorted()[0] ?? asof
  const atLeast = monthAfter(monthOf(asof), -LEAST_MONTHS)
  return firstDayOf(monthOf(earliest) < atLeast ? monthOf(earliest) : atLeast)
}
