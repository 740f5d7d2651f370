// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { changesQuery } from '#data/changes.ts'
import { indexQuery, tableQuery } from '#data/dataset.ts'
import { SCHEMA_VERSION } from '#domain/schema/schemaVersion.ts'
import { answerRequests } from '#tests/support/requests.ts'
import { server } from '#tests/support/server.ts'

answerRequests()
afterEach(() => vi.unstubAllEnvs())

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

// What no build would accept: so that it shows who looked at it.
const ROWS = [{ id: 'odd', surprise: true }]
const TEXT = JSON.stringify(ROWS)

/** A server with one version of one table, and a page whose build checked what it says. */
function publishing({
  schema = SCHEMA_VERSION,
  text = TEXT,
  stamp = hashOf,
}: {
  readonly schema?: number
  readonly text?: string
  readonly stamp?: (index: string) => string
}) {
  const promised = { table: 'regimes', sha256: hashOf(TEXT), bytes: TEXT.length, rows: 1 }
  const version = { id: '2026-11-28', schema, title: 'T', asOfNote: 'N', files: [promised] }
  const index = JSON.stringify({
    schemaVersion: schema,
    current: '2026-11-28',
    versions: [version],
  })
  vi.stubEnv('CHECKED_INDEX', stamp(index))
  server.use(
    http.get('*/data/index.json', () => new HttpResponse(index)),
    http.get('*/data/2026-11-28/regimes.json', () => new HttpResponse(text)),
  )
  return newQueryClient({ retry: 0 })
}

async function regimes(client: ReturnType<typeof newQueryClient>, isOfIndex = true) {
  const [version] = (await client.read(indexQuery)).versions
  if (!version) throw new Error('a version is needed')
  return client.read(tableQuery(isOfIndex ? version : { ...version }, 'regimes'))
}

it('takes rows as they are written where the build checked the index that promises them', async () => {
  const read = await regimes(publishing({}))
  expect(read).toEqual({ name: 'regimes', rows: ROWS, refused: [], keptOut: [] })
})

it('still refuses a file that is not the one that was promised', async () => {
  const client = publishing({ text: TEXT.replace('odd', 'old') })
  await expect(regimes(client)).rejects.toThrow('not what was published under this version')
})

const refused = [expect.objectContaining({ table: 'regimes', row: 1, id: 'odd' })]

it.each([
  ['the index is another than the one that was checked', { stamp: () => hashOf('another') }],
  ['nothing was checked', { stamp: () => '' }],
  ['its version is of an older schema', { schema: SCHEMA_VERSION - 1 }],
  ['its version is newer than the page', { schema: SCHEMA_VERSION + 1 }],
])('checks each row where %s', async (_, published) => {
  expect(await regimes(publishing(published))).toMatchObject({ rows: [], refused })
})

it('checks each row where the browser cannot hash', async () => {
  const client = publishing({})
  vi.stubGlobal('crypto', undefined)
  expect(await regimes(client)).toMatchObject({ rows: [], refused })
})

it('checks each row of a version that is not of the index', async () => {
  expect(await regimes(publishing({}), false)).toMatchObject({ rows: [], refused })
})

it('takes the changes as they are written where the build checked them, and checks any others', async () => {
  const text = JSON.stringify([{ version: 'today' }])
  server.use(http.get('*/data/changes.json', () => new HttpResponse(text)))
  const changes = () => newQueryClient({ retry: 0 }).read(changesQuery)
  await expect(changes()).rejects.toThrow('changes.json: it is damaged')
  vi.stubEnv('CHECKED_CHANGES', hashOf(text))
  expect(await changes()).toEqual({ lists: JSON.parse(text), keptOut: [] })
  vi.stubEnv('CHECKED_CHANGES', hashOf(`${text} `))
  await expect(changes()).rejects.toThrow('changes.json: it is damaged')
})
