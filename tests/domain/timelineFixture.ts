import { readFileSync } from 'node:fs'
import type { OversightEvent, Stance } from '#domain/schema/recordTables.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'

/** A table of a published version, read from disk as the browser would read it from the network. */
export function published<Name extends TableName>(
  name: Name,
  version = '2026-11-23',
): Tables[Name] {
  return JSON.parse(readFileSync(`public/data/${version}/${name}.json`, 'utf8'))
}

/** A lens that filters nothing. */
export const openLens: Lens = {
  version: '2026-11-23',
  asof: '2026-11-23',
  known: false,
  published: null,
  who: [],
  type: [],
  in: [],
  bearing: [],
  confidence: [],
  q: '',
  from: null,
  to: null,
}

export const stanceFixture = (part: Partial<Stance>): Stance => ({
  id: 'acme-1',
  company: 'acme',
  from: '2026-01-01',
  to: null,
  stance: 'silent',
  participation: 'None found',
  rationale: 'Nothing found.',
  confidence: 'low',
  evidence: [],
  ...part,
})

export const eventFixture = (part: Partial<OversightEvent>): OversightEvent => ({
  id: 'event',
  date: '2026-01-01',
  type: 'agreement',
  title: 'An agreement is signed',
  summary: 'Two bodies sign.',
  actors: [],
  jurisdiction: 'us-federal',
  status: null,
  bearing: { direction: 'neutral', why: 'None.' },
  confidence: 'high',
  evidence: [],
  ...part,
})
