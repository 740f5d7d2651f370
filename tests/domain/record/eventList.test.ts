import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listLines, type ListOrder } from '#domain/record/eventList.ts'
import type { SearchHit } from '#domain/record/eventSearch.ts'
import { eventFixture } from '#tests/domain/timelineFixture.ts'

/** Hits in time, earliest first, as a search gives them: of each month and day as many as are drawn. */
const hits = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 })), {
    maxLength: 20,
  })
  .map((drawn) =>
    drawn
      .toSorted(([a], [b]) => a - b)
      .map(([month, score], index): SearchHit => {
        const date = `2026-${String(month).padStart(2, '0')}`
        return { event: eventFixture({ id: `event-${index}`, date }), fields: ['title'], score }
      }),
  )

const inList = (found: readonly SearchHit[], order: ListOrder) =>
  listLines(found, order).flatMap((line) => (line.kind === 'event' ? [line.hit] : []))

it('lists each event once, whatever the order', () => {
  fc.assert(
    fc.property(hits, fc.constantFrom('newest', 'oldest', 'match'), (found, order) => {
      expect(inList(found, order)).toHaveLength(found.length)
      expect(new Set(inList(found, order))).toEqual(new Set(found))
    }),
  )
})

it('puts the best match first, and the newest first among equals', () => {
  fc.assert(
    fc.property(hits, (found) => {
      const list = inList(found, 'match')
      for (const [index, hit] of list.slice(1).entries()) {
        const before = list[index]
        if (!before) throw new Error('no line before')
        expect(before.score).toBeGreaterThanOrEqual(hit.score)
        if (before.score === hit.score) {
          expect(found.indexOf(before)).toBeGreaterThan(found.indexOf(hit))
        }
      }
    }),
  )
})

it('stands in time, or against it, under months that say how many they hold', () => {
  fc.assert(
    fc.property(hits, (found) => {
      expect(inList(found, 'oldest')).toEqual(found)
      expect(inList(found, 'newest')).toEqual(found.toReversed())
      const lines = listLines(found, 'newest')
      for (const [index, line] of lines.entries()) {
        if (line.kind === 'event') continue
        const under = lines.slice(index + 1, index + 1 + line.events)
        expect(under.map(({ kind }) => kind)).toEqual(under.map(() => 'event'))
        expect(lines[index + 1 + line.events]?.kind ?? 'month').toBe('month')
        for (const one of under) {
          expect(one.kind === 'event' && one.hit.event.date).toBe(line.month)
        }
      }
    }),
  )
})
