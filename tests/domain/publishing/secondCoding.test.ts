import { expect, it } from 'vitest'
import { rowDiff } from '#domain/publishing/rowDiff.ts'
import { TABLE_NAMES, type TableName } from '#domain/schema/tables.ts'
import { published, publishedChanges } from '#tests/domain/timelineFixture.ts'

const [BEFORE, AFTER] = ['2026-11-23', '2026-11-28']

/** Both published, so that what became of the rows between them stands for ever: added, ended, changed, in evidence only. */
const FOUND: Readonly<Partial<Record<TableName, readonly [number, number, number, number]>>> = {
  stances: [4, 0, 25, 3],
  commitments: [0, 0, 4, 5],
  positions: [23, 0, 1, 2],
  events: [16, 0, 15, 5],
  models: [6, 0, 21, 0],
  scenarios: [0, 0, 5, 0],
  indicators: [0, 0, 3, 10],
  thresholds: [0, 0, 0, 8],
  analogies: [0, 0, 0, 1],
  scenarioNotes: [0, 0, 4, 1],
  disputes: [4, 0, 5, 6],
  sources: [73, 1, 0, 0],
  codebook: [5, 0, 11, 0],
  codings: [0, 0, 2, 0],
}

function between(table: TableName) {
  const [before, after]: (readonly { readonly id: string }[])[] = [
    published(table, BEFORE),
    published(table, AFTER),
  ]
  return rowDiff(before ?? [], after ?? [])
}

it.each(TABLE_NAMES)('changed of %s what its list of changes says', (table) => {
  const { added, removed, changed } = between(table)
  const inEvidence = changed.filter(({ evidenceOnly }) => evidenceOnly).length
  expect([added.length, removed.length, changed.length - inEvidence, inEvidence]).toEqual(
    FOUND[table] ?? [0, 0, 0, 0],
  )
})

it('has the rows of the stances that were coded anew, and no others', () => {
  const { added, changed } = between('stances')
  expect(added.map(({ id }) => id)).toEqual([
    'meta-2026-06-02',
    'apple-2024-08-29',
    'ibm-2024-08-29',
    'cohere-2024-08-29',
  ])
  const value = changed.filter(({ fields }) => fields.includes('stance'))
  expect(value.map(({ after }) => after.id)).toEqual([
    'apple-2024-07-26',
    'ibm-2023-09-12',
    'cohere-2023-09-12',
  ])
  const days = changed.filter(({ fields }) => fields.includes('from') || fields.includes('to'))
  expect(days.map(({ after }) => after.id)).toEqual([
    'openai-2024-08-29',
    'openai-2026-06-25',
    'openai-2026-07',
    'meta-2024-08-29',
    'meta-2026-05-20',
    'xai-2023-11-02',
    'xai-2026-05-05',
    'xai-2026-05-20',
    'apple-2024-07-26',
    'ibm-2023-09-12',
    'cohere-2023-09-12',
    'mistral-2024-05-21',
    'deepseek-2025',
    'alibaba-2025',
    'moonshot-2025',
    'zai-2025',
  ])
})

it('lists corrections apart from additions, as many lines as there are rows that came', () => {
  const version = publishedChanges().find(({ version: id }) => id === AFTER)
  const added = (about: string) =>
    version?.additions.filter((line) => line.about === about).length ?? 0
  expect(added('events')).toBe(between('events').added.length)
  expect(added('models')).toBe(between('models').added.length)
  expect(added('disputes')).toBe(between('disputes').added.length)
  expect(version?.corrections).toHaveLength(77)
  expect(version?.corrections.every(({ what }) => !/\b20\d\d-\d\d\b/.test(what))).toBe(true)
})
