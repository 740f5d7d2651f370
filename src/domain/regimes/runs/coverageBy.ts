import type { Assessed } from '#domain/regimes/rule/assessed.ts'
import { coverage, type Coverage } from './coverage.ts'
import { grouped } from '#domain/words/grouped.ts'
import { order } from '#domain/days/order.ts'
import { releaseDay } from '#domain/models/releaseDay.ts'

/** The models of one developer, year or country, oldest first. `key: null`: the record does not say. */
type CoverageGroup = {
  readonly key: string | null
  readonly coverage: Coverage
  readonly assessed: readonly Assessed[]
}

/** Per developer (actor id), most models first. */
export function coverageByDeveloper(assessed: readonly Assessed[]): readonly CoverageGroup[] {
  return groups(assessed, ({ model }) => model.developer).toSorted(byTotal)
}

/** Per country of the developer (ISO 3166-1 alpha-2), most models first. What a regime leaves abroad. */
export function coverageByCountry(assessed: readonly Assessed[]): readonly CoverageGroup[] {
  return groups(assessed, ({ model }) => model.developerCountry).toSorted(byTotal)
}

/** Per year of release (`YYYY`), oldest first; a model of uncertain date stands at its earliest possible day. */
export function coverageByYear(assessed: readonly Assessed[]): readonly CoverageGroup[] {
  return groups(assessed, ({ model }) => releaseDay(model).slice(0, 4)).toSorted(byKey)
}

function groups(
  assessed: readonly Assessed[],
  keyOf: (one: Assessed) => string | null,
): readonly CoverageGroup[] {
  const found = grouped(assessed, keyOf)
  return [...found].map(([key, members]) => ({
    key,
    coverage: coverage(members),
    assessed: members,
  }))
}

function byKey(a: CoverageGroup, b: CoverageGroup): number {
  return order(a.key ?? '', b.key ?? '')
}

function byTotal(a: CoverageGroup, b: CoverageGroup): number {
  return b.coverage.total - a.coverage.total || byKey(a, b)
}
