import { describe, expect, it } from 'vitest'
import { eventsShown, recordStart } from '#domain/record/eventsShown.ts'
import { facetCounts, type Facet } from '#domain/record/facets.ts'
import { BEARING_DIRECTIONS, CONFIDENCES, EVENT_TYPES } from '#domain/schema/values.ts'
import { published } from '#tests/domain/timelineFixture.ts'
import { readAddress } from '#url/address.ts'
import { lensOf } from '#url/shared.ts'
import { timelineAddress } from '#url/timeline.ts'

const tables = { events: published('events'), actors: published('actors') }
const places = [...new Set(tables.events.map(({ jurisdiction }) => jurisdiction))]
const choices: { readonly [Name in Facet]: readonly string[] } = {
  type: EVENT_TYPES,
  in: places,
  bearing: BEARING_DIRECTIONS,
  confidence: CONFIDENCES,
}

describe.each([
  '',
  '?from=2022',
  '?who=meta&from=2022',
  '?type=litigation,hearing&in=us-federal&from=2022',
  '?q=meta&confidence=high&from=2022',
])('of the events at “%s”', (search) => {
  const { values } = readAddress(timelineAddress, search)
  const earliest = recordStart(tables, '2026-11-23')
  const shownWith = (patch: Readonly<Record<string, readonly string[]>>) =>
    eventsShown(tables, { ...lensOf(values, '2026-11-23'), ...patch }, earliest).events.length

  it.each(Object.keys(choices).filter((name): name is Facet => name in choices))(
    'each choice of %s is told with what it would leave',
    (facet) => {
      const counts = facetCounts(facet, tables, lensOf(values, '2026-11-23'), earliest)
      const told = choices[facet].map((value) => [value, counts.get(value) ?? 0])
      expect(told).toEqual(choices[facet].map((value) => [value, shownWith({ [facet]: [value] })]))
      expect([...counts.values()].reduce((sum, one) => sum + one, 0)).toBe(
        shownWith({ [facet]: [] }),
      )
    },
  )
})
