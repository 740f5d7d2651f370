import fc from 'fast-check'
import { expect } from 'vitest'
import type { Chart, Shown } from '#charts/frame/chart.tsx'
import { registry } from '#charts/registry.ts'
import { datesNamed } from '#domain/days/datesNamed.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { publishedDays } from '#domain/record/seenRows.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { readAddress, withShared } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'

export const VERSION = '2026-11-23'
export const sources = published('sources', VERSION)
export const days = publishedDays(sources)

/** Charts of what is on record: the others run rules on models, and their pictures name levers and signs of other days. */
const OF_THE_RECORD = [
  'standing',
  'company-record',
  'stance-timeline',
  'event-density',
  'stances-over-time',
  'comparison',
  'commitments',
  'grades',
  'closeness',
]
export const chartsOfTheRecord = registry.filter(({ id }) => OF_THE_RECORD.includes(id))

export const anyDay = fc
  .integer({ min: dayNumber('2023-08-01'), max: dayNumber('2026-11-20') })
  .map(dayOf)

/** Days drawn once, the same in every run: for what takes too long to be asked on many. */
export const someDays = (count: number, seed = 20_261_128): readonly string[] =>
  fc.sample(anyDay, { numRuns: count, seed })

const rows = new Map<TableName, unknown>()
const tablesOf = (needs: readonly TableName[]) =>
  Object.fromEntries(
    needs.map((name) => {
      if (!rows.has(name)) rows.set(name, published(name, VERSION))
      return [name, rows.get(name)]
    }),
  )

/** A chart of the published record, as a reader of an address is shown it. */
export function shownAt(chart: Chart, search: string): Shown {
  const { values } = readAddress(chart.address, search)
  const shared = readAddress(withShared(chart.address), search).values
  return chart.show(tablesOf(chart.needs), lensOf(shared, VERSION, days), values)
}

/** What says plainly that it is of another day: of the data, or of what was not on record yet. */
const MARKED = [
  /(\b[Dd]ata (of |version )?|[?&]data=)(2026-11-23|23 Nov(ember)? 2026)/g,
  /Not on record before .*$/g,
  // An uncertain day counts from its earliest possible one.
  /(?<=^between .+) and .+$/g,
  /(?<=^\d{4}-\d\d-\d\d)\/\d{4}-\d\d-\d\d$/g,
]

/** Asserts that no text names a day later than the one in view, but for words that are marked as of another day. */
export function expectNothingLater(texts: readonly unknown[], asof: string) {
  for (const text of texts.filter((one) => typeof one === 'string')) {
    const open = MARKED.reduce((rest, mark) => rest.replaceAll(mark, ''), text)
    expect((datesNamed(open).first ?? asof) <= asof, `${asof}: ${text}`).toBe(true)
  }
}
