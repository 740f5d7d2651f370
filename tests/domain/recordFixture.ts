import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Ground } from '#domain/regimes/runs/scenarioRun.ts'
import { tableRows } from '#domain/schema/tables.ts'

function table<Row>(name: keyof typeof tableRows, row: z.ZodMiniType<Row>): readonly Row[] {
  const file = `public/data/2026-11-23/${name}.json`
  return z.array(row).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** The researched record itself, as published. */
export const scenarios = table('scenarios', tableRows.scenarios)
export const indicators = table('indicators', tableRows.indicators)
export const ground: Ground = {
  models: table('models', tableRows.models),
  regimes: table('regimes', tableRows.regimes),
  actors: table('actors', tableRows.actors),
  asof: '2026-11-23',
}
