import type { RunFacts } from '#domain/regimes/runs/scenarioRun.ts'
import { published } from './timelineFixture.ts'

/** The researched record itself, as published. */
export const scenarios = published('scenarios')
export const indicators = published('indicators')
export const facts: RunFacts = {
  models: published('models'),
  regimes: published('regimes'),
  actors: published('actors'),
  asof: '2026-11-23',
}
