import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { changesFrom } from '#data/checker.ts'
import { readRows } from '#data/rows.ts'
import type { DatasetIndex } from '#domain/schema/datasetIndex.ts'
import { hasTable, stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { readIndex } from '#domain/schema/readIndex.ts'
import type { OversightEvent, Stance } from '#domain/schema/recordTables.ts'
import type { Lens } from '#domain/record/lens.ts'
import type { TableName, Tables } from '#domain/schema/tables.ts'

const json = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))

/** The list of versions as it is today. Which one is current is nothing that a test may know beforehand. */
export function publishedIndex(): DatasetIndex {
  const index = readIndex(json('index.json'))
  if (typeof index === 'string') throw new Error(index)
  return index
}

/** What each version says that it changed. */
export const publishedChanges = () => changesFrom(json('changes.json')).lists

/**
 * A table of a published version, by default of the researched record, read from disk as the browser would read it
 * from the network. Published versions never change, so facts about them may be told.
 */
export function published<Name extends TableName>(
  name: Name,
  version = '2026-11-23',
): Tables[Name] {
  const written = publishedIndex().versions.find(({ id }) => id === version)
  if (!written) throw new Error(`There is no version ${version}`)
  const file = `${version}/${name}.json`
  const rows = hasTable(written.schema, name) ? json(file) : []
  const read = readRows(name, file, rows, { steps: stepsFrom(written.schema) })
  expect(read.refused).toEqual([])
  return read.rows
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
