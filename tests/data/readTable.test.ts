// @vitest-environment jsdom
import '#tests/support/requests.ts'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { readRows } from '#data/rows.ts'
import { versionOf } from '#data/useVersion.ts'
import { faulty, replaced, type FaultName } from '#mocks/faults.ts'
import { mockIndex, mockVersions } from '#mocks/dataset.ts'
import { server } from '#tests/support/server.ts'

async function readStances(client = newQueryClient({ retry: 0 })) {
  const index = await client.fetchQuery(indexQuery)
  return client.fetchQuery(tableQuery(versionOf(index, null).version, 'stances'))
}

const SENTENCES: readonly (readonly [FaultName, RegExp])[] = [
  ['missing', /^2026-11-23\/stances\.json: the server answered 404/],
  ['broken', /the server answered 503/],
  ['page', /the server answered with a page instead of data/],
  ['offline', /could not be reached. Are you offline/],
  ['truncated', /bytes arrived where the index promises/],
  ['foreign', /not what was published under this version/],
]

it.each(SENTENCES)('says in a sentence what is wrong with a file: %s', async (fault, sentence) => {
  server.use(faulty('stances', fault))
  await expect(readStances()).rejects.toThrow(sentence)
})

it('reads a slow file in the end', async () => {
  server.use(faulty('stances', 'slow'))
  expect((await readStances()).rows.length).toBe(mockVersions['2026-11-23']?.stances?.length)
})

it('passes the HTTP cache by when it tries again', async () => {
  const caches: string[] = []
  server.use(
    http.get('*/data/2026-11-23/stances.json', ({ request }) => {
      caches.push(request.cache)
      return caches.length === 1 ? new HttpResponse(null, { status: 500 }) : undefined
    }),
  )
  const client = newQueryClient({ retry: 0 })
  await expect(readStances(client)).rejects.toThrow('500')
  await readStances(client)
  expect(caches).toEqual(['default', 'reload'])
})

it('keeps the good rows and names each bad one with its place, id and reason', async () => {
  const rows = [...(mockVersions['2026-11-23']?.stances ?? [])]
  const [first, second] = rows
  server.use(
    ...replaced('stances', [
      { ...Object(first), from: '2026-13' },
      second,
      second,
      { ...Object(first), id: 'extra', surprise: true },
      JSON.parse('{"__proto__": {"polluted": true}}'),
      null,
    ]),
  )
  const { rows: kept, refused } = await readStances()
  expect(kept).toEqual([second])
  expect(refused.map(({ row, id }) => [row, id])).toEqual([
    [1, Object(first).id],
    [3, Object(second).id],
    [4, 'extra'],
    [5, null],
    [6, null],
  ])
  expect(refused[0]?.reason).toContain('“2026-13” is not a date')
  expect(refused[1]?.reason).toBe('its id is used twice')
  expect(Object(kept[0]).polluted).toBeUndefined()
})

it('refuses a file that is no list of rows', () => {
  expect(() => readRows('events', 'v/events.json', { rows: [] })).toThrow('not a list of rows')
})

it('says so where the data is newer than the page', async () => {
  const index = await mockIndex()
  server.use(http.get('*/data/index.json', () => HttpResponse.json({ ...index, schemaVersion: 2 })))
  await expect(readStances()).rejects.toThrow('the data is newer than this page')
})

it('falls back to the nearest older version where the pinned one does not exist', async () => {
  const index = await mockIndex()
  expect(versionOf(index, '2026-08-01')).toMatchObject({
    version: { id: '2026-06-26' },
    unknown: '2026-08-01',
  })
  expect(versionOf(index, '2020-01-01').version.id).toBe('2026-06-26')
  expect(versionOf(index, null)).toMatchObject({ version: { id: '2026-11-23' }, unknown: null })
})
