// @vitest-environment jsdom
import { answerRequests } from '#tests/support/requests.ts'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { readRows } from '#data/rows.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { stepsFrom } from '#domain/schema/history/schemaSteps.ts'
import { readIndex } from '#domain/schema/readIndex.ts'
import { versionOf } from '#data/useVersion.ts'
import { faulty, replaced, type FaultName } from '#mocks/faults.ts'
import { mockIndex, mockVersions } from '#mocks/dataset.ts'
import { server } from '#tests/support/server.ts'

answerRequests()

async function readStances(client = newQueryClient({ retry: 0 })) {
  const index = await client.read(indexQuery)
  return client.read(tableQuery(versionOf(index, null).version, 'stances'))
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
      { ...Object(first), id: 'extra', stance: 'friendly', surprise: true },
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

describe('data that this build does not know in full', () => {
  it('keeps out keys of rows, and names each once', async () => {
    const rows = mockVersions['2026-11-23']?.events ?? []
    const newer = rows.map((row) => ({
      ...Object(row),
      venue: 'Senate',
      evidence: Object(row).evidence.map((one: unknown) => ({ ...Object(one), quote: null })),
    }))
    const read = readRows('events', 'v/events.json', newer)
    expect(read.rows).toEqual(rows)
    expect(read.refused).toEqual([])
    expect(read.keptOut).toEqual(['evidence.quote', 'venue'])
  })

  it('refuses a rule with a key that it does not know: leaving it out would change what is decided', () => {
    const [scenario, ...others] = mockVersions['2026-11-23']?.scenarios ?? []
    const [variant, ...variants] = Object(scenario).variants
    const changed = { ...Object(scenario), variants: [{ ...variant, unless: 'x' }, ...variants] }
    const { rows, refused } = readRows('scenarios', 'v/scenarios.json', [changed, ...others], {
      steps: stepsFrom(1),
    })
    expect(rows.map(({ id }) => id)).toEqual(others.map((one) => Object(one).id))
    expect(refused.map(({ id }) => id)).toEqual([Object(scenario).id])
  })

  it('reads the list of versions without fields, tables and versions that it does not know', async () => {
    const index = await mockIndex()
    const [seed, ...others] = index.versions
    const read = readIndex({
      ...index,
      feeds: [],
      versions: [
        ...[seed, ...others].map((version) => ({
          ...version,
          shards: 12,
          files: [
            ...(version?.files ?? []).map((file) => ({ ...file, from: '2026' })),
            { table: 'reactions', sha256: '', bytes: 1, rows: 1 },
          ],
        })),
        { id: '2027-01-01', files: [] },
      ],
    })
    expect(read).toEqual({
      ...index,
      keptOut: [
        'feeds',
        'the table reactions',
        'versions.files.from',
        'versions.shards',
        'the version 2027-01-01',
      ],
    })
  })

  it('reads an index from before versions had a schema number, and with what they changed', async () => {
    const index = await mockIndex()
    const older = index.versions.map((version) => ({
      ...version,
      schema: undefined,
      changes: ['It is in a file of its own by now.'],
    }))
    const read = readIndex(JSON.parse(JSON.stringify({ ...index, versions: older })))
    expect(read).toEqual({ ...index, keptOut: [] })
  })

  it('reads what it can of a version that is newer than itself', async () => {
    const index = await mockIndex()
    const newer = index.versions.map((version) => ({ ...version, schema: SCHEMA_VERSION + 1 }))
    server.use(
      http.get('*/data/index.json', () =>
        HttpResponse.json({ ...index, schemaVersion: SCHEMA_VERSION + 1, versions: newer }),
      ),
    )
    expect((await readStances()).rows).toEqual(mockVersions['2026-11-23']?.stances)
  })

  it('says which table is gone where the data is newer than the page', async () => {
    const index = await mockIndex()
    const newer = index.versions.map((version) => ({
      ...version,
      schema: SCHEMA_VERSION + 1,
      files: version.files.filter(({ table }) => table !== 'stances'),
    }))
    server.use(
      http.get('*/data/index.json', () => HttpResponse.json({ ...index, versions: newer })),
    )
    await expect(readStances()).rejects.toThrow('the data is newer than this page')
  })
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
