import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edtf, onRecord, overlaps, readEdtf } from '#domain/days/edtf.ts'
import { inTime } from '#domain/record/eventOrder.ts'
import { picked, rowsOf, sourcesIn, valuesIn } from '#domain/record/eventRows.ts'
import { eventsInLens } from '#domain/record/eventsInLens.ts'
import { tableInTime } from '#domain/record/tableInTime.ts'
import { sourcesOf } from '#domain/schema/evidence.ts'
import { edtfText, isoDay } from '#tests/domain/edtfArbitrary.ts'
import { openLens, published } from '#tests/domain/timelineFixture.ts'

const real = published('events')

/** Real events at dates of every kind, in no order. */
const dated = fc
  .array(
    fc.tuple(
      fc.constantFrom(...real),
      edtfText.filter((text) => readEdtf(text) !== null),
    ),
    { maxLength: 40 },
  )
  .map((all) => all.map(([event, date], index) => ({ ...event, date, id: `event-${index}` })))

it('finds by columns what the dates themselves say', () => {
  const day = fc.option(isoDay)
  fc.assert(
    fc.property(dated, day, day, isoDay, (events, from, to, asof) => {
      const lens = { ...openLens, from, to, asof }
      for (const list of [events, tableInTime(events)]) {
        expect(eventsInLens(list, lens)).toEqual(
          list.filter(({ date }) => onRecord(date, asof) && overlaps(edtf(date), from, to)),
        )
      }
    }),
  )
})

it('orders a table by columns as by its dates', () => {
  fc.assert(
    fc.property(dated, (events) => {
      expect(tableInTime(events)).toEqual(inTime(events))
    }),
  )
})

it('knows of which rows a list was picked, so that what it says is that of the list', () => {
  const { columns, rows } = rowsOf(real)
  const some = picked(columns, rows.filter((row) => row % 3 === 1).toReversed())
  expect(rowsOf(some).columns).toBe(columns)
  expect(sourcesIn(some)).toEqual(sourcesOf(some))
  expect(valuesIn(some, 'actors')).toEqual([...new Set(some.flatMap(({ actors }) => actors))])
  expect(valuesIn(some, 'in')).toEqual([...new Set(some.map(({ jurisdiction }) => jurisdiction))])
})
