import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const SITE = 'https://atlas.example/'
const CHUNK = 'assets/index-abc.js'
const ROWS = 'data/2026-11-28/actors.json'
const INDEX = 'data/index.json'

const file = (words: string) =>
  new Response(words, { headers: { 'content-type': 'application/json' } })
const html = (words: string, status = 200) =>
  new Response(words, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
const indexOf = (current: string) =>
  JSON.stringify({ current, versions: [{ id: current, files: [{ table: 'actors' }] }] })

/** The worker as the build finds it, with a storage and a server of its own. Answers are those of the server by path. */
function worker() {
  const stored = new Map<string, Response>()
  const answers = new Map<string, () => Response>()
  const heard = new Map<string, (event: object) => void>()
  const addressOf = (asked: Request | URL | string) =>
    asked instanceof Request ? asked.url : String(asked)
  const fetchIt = (asked: Request | URL) => {
    const answer = answers.get(addressOf(asked).replace(SITE, ''))
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no connection'))
  }
  const cache = {
    match: (asked: Request | URL) => Promise.resolve(stored.get(addressOf(asked))?.clone()),
    put: (asked: Request | URL, response: Response) =>
      Promise.resolve(void stored.set(addressOf(asked), response)),
  }
  const self = {
    location: `${SITE}sw.js`,
    addEventListener: (name: string, hear: (event: object) => void) => void heard.set(name, hear),
  }
  // The file as a browser runs it, with these in the place of what a worker has around it.
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call
  new Function('self', 'caches', 'fetch', readFileSync('public/sw.js', 'utf8'))(
    self,
    { open: () => Promise.resolve(cache) },
    fetchIt,
  )
  return {
    stored,
    answers,
    /** What a page is given, once all that the worker does beside it is done; `null` without a connection. */
    asks: async (path: string, mode = 'cors'): Promise<Response | null> => {
      const beside: Promise<unknown>[] = []
      let answer: Promise<Response> | undefined
      const request = new Request(SITE + path)
      Object.defineProperty(request, 'mode', { value: mode })
      heard.get('fetch')?.({
        request,
        respondWith: (response: Promise<Response>) => void (answer = response),
        waitUntil: (task: Promise<unknown>) => void beside.push(task),
      })
      const response = await answer?.catch(() => null)
      await Promise.all(beside)
      return response ?? null
    },
  }
}

it.each([CHUNK, ROWS, INDEX])('keeps no page for %s, and asks again for the file', async (path) => {
  const { asks, answers, stored } = worker()
  answers.set(path, () => html('Not found'))
  expect(await (await asks(path))?.text()).toBe('Not found')
  expect(stored.size).toBe(0)
  answers.set(path, () => file(indexOf('2026-11-28')))
  answers.set(ROWS, () => file('[]'))
  await asks(path)
  expect(stored.has(SITE + path)).toBe(true)
})

it('takes no notice of a page that was kept for a file before', async () => {
  const { asks, answers, stored } = worker()
  stored.set(SITE + CHUNK, html('Sign in'))
  answers.set(CHUNK, () => file('code'))
  expect(await (await asks(CHUNK))?.text()).toBe('code')
})

it.each([
  ['fails', () => html('Bad gateway', 502)],
  ['is missing', () => html('Not found', 404)],
  ['is another page', () => html('Sign in')],
])('gives what it has of a list that %s', async (_, answer) => {
  const { asks, answers, stored } = worker()
  stored.set(SITE + INDEX, file('the list'))
  answers.set(INDEX, answer)
  expect(await (await asks(INDEX))?.text()).toBe('the list')
})

it('keeps a list of versions only with the tables of its current one', async () => {
  const { asks, answers, stored } = worker()
  stored.set(SITE + INDEX, file(indexOf('2026-11-23')))
  answers.set(INDEX, () => file(indexOf('2026-11-28')))
  expect(await (await asks(INDEX))?.text()).toBe(indexOf('2026-11-28'))
  expect(
    await stored
      .get(SITE + INDEX)
      ?.clone()
      .text(),
  ).toBe(indexOf('2026-11-23'))
  answers.set(ROWS, () => file('[]'))
  await asks(INDEX)
  expect(
    await stored
      .get(SITE + INDEX)
      ?.clone()
      .text(),
  ).toBe(indexOf('2026-11-28'))
  expect(
    await stored
      .get(SITE + ROWS)
      ?.clone()
      .text(),
  ).toBe('[]')
})

it('shows the page that it kept where the server fails or is not there, without the words of its view', async () => {
  const { asks, answers, stored } = worker()
  answers.set('compare', () => html('Bad gateway', 503))
  expect((await asks('compare', 'navigate'))?.status).toBe(503)
  stored.set(SITE, html('<body><div id="root" data-path="/"><div>Overview</div></div>\n</body>'))
  expect(await (await asks('compare', 'navigate'))?.text()).toBe(
    '<body><div id="root"></div>\n</body>',
  )
  answers.delete('compare')
  expect(await (await asks('compare', 'navigate'))?.text()).toBe(
    '<body><div id="root"></div>\n</body>',
  )
  answers.set('compare', () => html('No such page', 404))
  expect(await (await asks('compare', 'navigate'))?.text()).toBe('No such page')
})
