// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { indexQuery } from '#data/dataset.ts'
import { readFile } from '#data/readFile.ts'
import { answerRequests } from '#tests/support/requests.ts'
import { server } from '#tests/support/server.ts'

answerRequests()

const LIMIT = 67_108_864

it.each([
  [LIMIT, 'reads'],
  [LIMIT + 1, 'refuses'],
])('a file that says it has %i bytes: %s it', async (bytes, wanted) => {
  server.use(
    http.get(
      '*/data/large.json',
      () => new HttpResponse('[1]', { headers: { 'Content-Length': String(bytes) } }),
    ),
  )
  const read = readFile('large.json', { signal: new AbortController().signal, reload: false })
  if (wanted === 'reads') expect((await read).json).toEqual([1])
  else await expect(read).rejects.toThrow('large.json: the file is too large to be read safely.')
})

it.each([null, 7, 'index', [], {}, { versions: null }, { versions: [] }])(
  'says in a sentence that a list of versions is damaged: %j',
  async (index) => {
    server.use(http.get('*/data/index.json', () => HttpResponse.json(index)))
    await expect(newQueryClient({ retry: 0 }).fetchQuery(indexQuery)).rejects.toThrow(
      /^index\.json: the list of versions (is damaged|cannot be read)/,
    )
  },
)
