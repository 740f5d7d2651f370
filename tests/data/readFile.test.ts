// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
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
  const read = readFile('large.json', { reload: false })
  if (wanted === 'reads') expect((await read).json).toEqual([1])
  else await expect(read).rejects.toThrow('large.json: the file is too large to be read safely.')
})

it.each([null, 7, 'index', [], {}, { versions: null }, { versions: [] }])(
  'says in a sentence that a list of versions is damaged: %j',
  async (index) => {
    server.use(http.get('*/data/index.json', () => HttpResponse.json(index)))
    await expect(newQueryClient({ retry: 0 }).read(indexQuery)).rejects.toThrow(
      /^index\.json: the list of versions (is damaged|cannot be read)/,
    )
  },
)

describe('a server that falls silent', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  /** Answers with parts of a file, each `after` milliseconds after the one before, and never ends it. */
  const answering = (parts: readonly string[], after: number) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = vi.fn<typeof fetch>((_, init) => {
      const bytes = new ReadableStream<Uint8Array>({
        start(controller) {
          parts.forEach((part, index) => {
            setTimeout(
              () => controller.enqueue(new TextEncoder().encode(part)),
              after * (index + 1),
            )
          })
          init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')))
        },
      })
      return Promise.resolve(new Response(bytes))
    })
    vi.stubGlobal('fetch', asked)
    return asked
  }
  it('is given up after 15 seconds, and not asked again unless the reader says so', async () => {
    const asked = answering([], 0)
    const client = newQueryClient({ retry: 1 })
    const read = client.read(indexQuery)
    const fault = read.catch(String)
    await vi.advanceTimersByTimeAsync(14_999)
    expect(client.stateOf(indexQuery).isPending).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(await fault).toContain('index.json: nothing came from the server for 15 seconds.')
    expect(asked).toHaveBeenCalledOnce()
  })

  it('is waited for as long as something still comes', async () => {
    answering(['[1', ',2', ',3'], 14_000)
    const read = readFile('slow.json', { reload: false })
    const fault = read.catch(String)
    await vi.advanceTimersByTimeAsync(3 * 14_000 + 14_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await fault).toContain('slow.json: nothing came')
    expect(vi.getTimerCount()).toBe(0)
  })
})
