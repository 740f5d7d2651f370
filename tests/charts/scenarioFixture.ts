import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Lens } from '#domain/record/lens.ts'
import { tableRows, type TableName } from '#domain/schema/tables.ts'
import { readAddress } from '#url/address.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { lensOf } from '#url/shared.ts'
import { ground, indicators, scenarios } from '#tests/domain/recordFixture.ts'

function table<Name extends TableName>(name: Name, row: (typeof tableRows)[Name]) {
  const text = readFileSync(`public/data/2026-11-23/${name}.json`, 'utf8')
  return z.array(row).parse(JSON.parse(text))
}

/** The tables of the scenarios, as published. */
export const tables = {
  scenarios,
  indicators,
  models: ground.models,
  regimes: ground.regimes,
  actors: ground.actors,
  outcomeDimensions: table('outcomeDimensions', tableRows.outcomeDimensions),
  analogies: table('analogies', tableRows.analogies),
}

/** The same without a single model, as the first version has it. */
export const withoutModels = { ...tables, models: [] }

/** What an address asks for: its values, and the lens that a view makes of them. */
export function place(search = '') {
  const { values } = readAddress(scenariosAddress, search)
  const lens: Lens = lensOf(values, '2026-11-23')
  return { values, lens }
}
