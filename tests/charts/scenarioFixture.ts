import type { Lens } from '#domain/record/lens.ts'
import { readAddress } from '#url/address.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { lensOf } from '#url/shared.ts'
import { facts, indicators, scenarios } from '#tests/domain/recordFixture.ts'
import { published } from '#tests/domain/timelineFixture.ts'

/** The tables of the scenarios, as published. */
export const tables = {
  scenarios,
  indicators,
  models: facts.models,
  regimes: facts.regimes,
  actors: facts.actors,
  outcomeDimensions: published('outcomeDimensions'),
  analogies: published('analogies'),
}

/** The same without a single model, as the first version has it. */
export const withoutModels = { ...tables, models: [] }

/** What an address asks for: its values, and the lens that a view makes of them. */
export function valuesAndLens(search = '') {
  const { values } = readAddress(scenariosAddress, search)
  const lens: Lens = lensOf(values, '2026-11-23')
  return { values, lens }
}
