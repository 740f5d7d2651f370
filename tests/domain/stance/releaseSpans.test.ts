import { expect, it } from 'vitest'
import { dayNumber } from '#domain/days/edtf.ts'
import { releaseKind, releaseSpans } from '#domain/stance/releaseSpans.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const companies = published('companies')
const historyOf = (id: string) =>
  companies.find((company) => company.id === id)?.releaseStrategy.history ?? []

it('follow on each other without covering one another, up to the day', () => {
  for (const { releaseStrategy } of companies) {
    for (const asof of ['2024-06-01', '2026-08-09', '2026-11-23']) {
      const spans = releaseSpans(releaseStrategy.history, asof)
      for (const [index, { start, end }] of spans.entries()) {
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(dayNumber(asof) + 1)
        const next = spans[index + 1]
        if (next) expect(end).toBeLessThanOrEqual(next.start)
      }
    }
  }
})

it('end one that the record leaves open where a later one begins', () => {
  const [mixed, gated] = releaseSpans(historyOf('google'), '2026-11-23')
  expect([mixed?.kind, gated?.kind]).toEqual(['mixed', 'closed'])
  expect(mixed?.end).toBe(dayNumber('2026-09-30'))
})

it.each([
  ['open weights', 'open'],
  ['mixed', 'mixed'],
  ['closed API', 'closed'],
  ['gated flagship', 'closed'],
  ['open weights promised at frontier scale', 'promised'],
])('“%s” is drawn %s', (value, kind) => {
  expect(releaseKind(value)).toBe(kind)
})
