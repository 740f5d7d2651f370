/* Oversight Atlas: the site after the first visit, also where there is no connection */
// The build writes what the site consists of in here, and names it by its content.
const FILES = []
const NAME = 'oversight-atlas'

const base = new URL('.', self.location)
const cached = () => caches.open(NAME)

self.addEventListener('install', (event) => {
  event.waitUntil(cached().then((cache) => cache.addAll(FILES.map((file) => new URL(file, base)))))
})

self.addEventListener('activate', (event) => {
  const clean = async () => {
    const old = (await caches.keys()).filter(
      (name) => /^oversight-atlas/.test(name) && name !== NAME,
    )
    await Promise.all(old.map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(base.href)) return
  const path = request.url.slice(base.href.length)
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (path === 'data/index.json')
    event.respondWith(fresh(request, (...list) => event.waitUntil(keepWhole(...list))))
  // Named by its content or by its version: it never changes. A retry asks for a fresh copy all the same.
  else if (/^(assets|data\/\d{4}-\d\d-\d\d)\//.test(path) && request.cache !== 'reload')
    event.respondWith(kept(request))
  else if (/^(data\/|assets\/|early\.js$)/.test(path)) event.respondWith(fresh(request))
})

/** Not what a host says in the place of a file: that it is missing or failed, or a page of its own under the address. */
const isFile = (response) =>
  response.ok && !/text\/html/.test(response.headers.get('content-type') ?? '')

/** What the cache has of a request; nothing where storage is blocked, or where it once kept a page for a file. */
const before = async (request) => {
  try {
    const known = await (await cached()).match(request)
    return known && isFile(known) ? known : undefined
  } catch {}
}

/** A full or blocked storage is no reason to lose an answer that is there. */
const keep = async (request, response) => {
  try {
    await (await cached()).put(request, response)
  } catch {}
}

/**
 * Keeps a list of versions once all tables of its current one are kept: without a connection they are read together.
 * Until then the former list stays, whose tables are there.
 */
const keepWhole = async (request, response) => {
  try {
    const { current, versions } = await response.clone().json()
    const { files } = versions.find(({ id }) => id === current)
    const cache = await cached()
    for (const { table } of files) {
      const file = new URL(`data/${current}/${table}.json`, base)
      if (await before(file)) continue
      const rows = await fetch(file)
      if (!isFile(rows)) return
      await cache.put(file, rows)
    }
    await cache.put(request, response)
  } catch {}
}

/** From the cache, else from the server, and from the cache from then on. */
const kept = async (request) => (await before(request)) ?? fresh(request)

/** From the server; from the cache where the server is not there, or has no such file to give. */
async function fresh(request, store = keep) {
  try {
    const response = await fetch(request)
    if (!isFile(response)) return (await before(request)) ?? response
    await store(request, response.clone())
    return response
  } catch (error) {
    const known = await before(request)
    if (known) return known
    throw error
  }
}

/** From the server; without one, or where it fails, the page that shows any view. */
async function page(request) {
  try {
    const response = await fetch(request)
    return response.status < 500 ? response : ((await shell()) ?? response)
  } catch {
    return (await shell()) ?? Response.error()
  }
}

/** The page without the words of any view: the app shows what the address asks for. Nothing where it was not kept. */
async function shell() {
  try {
    const response = await (await cached()).match(base)
    const html = (await response.text()).replace(
      /<div id="root".*<\/div>(?=\s*<\/body>)/s,
      '<div id="root"></div>',
    )
    return new Response(html, { headers: response.headers })
  } catch {}
}
