import { expect, it } from 'vitest'
import { mergedTables, tablesFrom } from '#data/givenTables.ts'
import type { RefusedRow } from '#domain/schema/tables.ts'

const refused = (table: RefusedRow['table']): RefusedRow => ({
  table,
  row: 1,
  id: null,
  reason: 'x',
  company: null,
  column: null,
  from: null,
  to: null,
})
const read = (name: 'events' | 'actors') => ({
  name,
  rows: [],
  refused: [refused(name)],
  keptOut: [],
})

it('gives tables under their names, those that are missing as null, and the rows that could not be read', () => {
  expect(tablesFrom([read('events')], ['events', 'sources'])).toEqual({
    events: [],
    sources: null,
    unread: [refused('events')],
  })
  expect(tablesFrom([])).toEqual({ unread: [] })
})

it('joins what was read apart, with the rows of both that could not be read', () => {
  expect(mergedTables(tablesFrom([read('events')]), tablesFrom([read('actors')]))).toEqual({
    events: [],
    actors: [],
    unread: [refused('events'), refused('actors')],
  })
})
