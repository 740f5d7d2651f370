import { expect, it } from 'vitest'
import { BARE, type FindEntry, type FindKind } from '#domain/find/entry.ts'
import { nearestTo } from '#domain/find/nearestTo.ts'

const entry = (kind: FindKind, id: string): FindEntry => ({ ...BARE, kind, id, title: id })

const ENTRIES = [
  entry('page', 'scenarios'),
  entry('page', 'data#codebook'),
  entry('page', 'timeline'),
  entry('chart', 'signs'),
  entry('chart', 'event-density'),
  entry('method', 'method-two-clocks'),
  entry('company', 'meta'),
  entry('company', 'openai'),
  entry('event', 'eo-14409-signed'),
  entry('event', 'eo-14110-revoked'),
  entry('model', 'o1'),
]

const nearest = (path: string) => nearestTo(path, ENTRIES).map(({ id }) => id)

it.each([
  ['/scenario', 'scenarios'],
  ['/companys/meta', 'meta'],
  ['/company/opnai', 'openai'],
  ['/Company/OpenAI/', 'openai'],
  ['/company/meta-platforms', 'meta'],
  ['/event/eo-14409', 'eo-14409-signed'],
  ['/data/codebok.html', 'data#codebook'],
  ['/methods/two%clocks', 'method-two-clocks'],
  ['/timeline/2025', 'timeline'],
])('finds what %s may have meant', (path, id) => {
  expect(nearest(path)[0]).toBe(id)
})

it('prefers what the first part of the path names', () => {
  const twins = [entry('event', 'grok'), entry('company', 'grok'), entry('model', 'grok')]
  expect(nearestTo('/compny/grok', twins).map(({ kind }) => kind)).toEqual(['company'])
  expect(nearestTo('/events/grok', twins).map(({ kind }) => kind)).toEqual(['event'])
  expect(nearestTo('/grok', twins)).toHaveLength(3)
})

it.each(['/', '/404', '/no/such/page', '/q', '/company', '/event/nothing', '/%%%'])(
  'finds nothing near %s',
  (path) => {
    expect(nearest(path)).toEqual([])
  },
)

it('keeps to a few', () => {
  const many = Array.from({ length: 9 }, (_, number) => entry('event', `law-${number}`))
  expect(nearestTo('/event/law-x', many)).toHaveLength(4)
})
