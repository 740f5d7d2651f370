import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registry } from '#charts/registry.ts'
import { datesNamed } from '#domain/days/datesNamed.ts'
import { dayNumber, dayOf } from '#domain/days/edtf.ts'
import { publishedDays } from '#domain/record/hindsight.ts'
import type { TableName } from '#domain/schema/tables.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { readAddress, withShared } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'

const VERSION = '2026-11-23'
const days = publishedDays(published('sources', VERSION))

/** Charts of what is on record. The others run rules on models, whose facts are those of the data's own day, and say so. */
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

const rows = new Map<TableName, unknown>()
const tablesOf = (needs: readonly TableName[]) =>
  Object.fromEntries(
    needs.map((name) => {
      if (!rows.has(name)) rows.set(name, published(name, VERSION))
      return [name, rows.get(name)]
    }),
  )

const entries = registry.filter(({ id }) => OF_THE_RECORD.includes(id))
const day = fc.integer({ min: dayNumber('2023-08-01'), max: dayNumber('2026-11-20') }).map(dayOf)
const who = fc.constantFrom('', '&who=openai', '&who=meta', '&who=anthropic,google')

describe.each(entries)('$id, as of a day', (entry) => {
  it.each(['', '&known=1'])('tells nothing later, in words, rows or sources%s', async (known) => {
    const chart = await entry.load()
    fc.assert(
      fc.property(day, who, (asof, filter) => {
        const search = `?asof=${asof}${filter}${known}`
        const { values } = readAddress(chart.address, search)
        const shared = readAddress(withShared(chart.address), search).values
        const shown = chart.show(tablesOf(chart.needs), lensOf(shared, VERSION, days), values)
        // Names of instruments are those of the data's own day.
        const named = shown.table.columns.findIndex(({ name }) => name === 'Instrument')
        const cells = shown.table.rows.flatMap((row) => row.filter((_, index) => index !== named))
        const words = [shown.title, shown.summary, ...cells]
        for (const text of words.filter((one) => typeof one === 'string')) {
          expect((datesNamed(text).first ?? asof) <= asof, `${asof}: ${text}`).toBe(true)
        }
        for (const source of shown.sources) {
          const on = days.get(source) ?? (known ? '9999' : asof)
          expect(on <= asof, `${asof}: ${source}`).toBe(true)
        }
        const column = shown.table.columns.findIndex(({ name }) => name === 'With hindsight')
        if (known) expect(column).toBe(-1)
      }),
      { numRuns: 12, seed: 20_261_128 },
    )
  })
})
