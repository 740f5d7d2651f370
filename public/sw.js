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
    const old = (await caches.keys()).filter((name) => /^oversight-atlas/.test(name) && name !== NAME)
    await Promise.all(old.map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(base.href)) return
  const path = request.url.slice(base.href.length)
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(shell))
  // Named by its content or by its version: it never changes. A retry asks for a fresh copy all the same.
  else if (/^(assets|data\/\d{4}-\d\d-\d\d)\//.test(path) && request.cache !== 'reload')
    event.respondWith(kept(request))
  else if (path.startsWith('data/') || path.startsWith('assets/')) event.respondWith(fresh(request))
})

/** What the cache has of a request; nothing where storage is blocked. */
const before = async (request) => {
  try {
    return await (await cached()).match(request)
  } catch {}
}

/** A full or blocked storage is no reason to lose an answer that is there. */
const keep = async (request, response) => {
  try {
    await (await cached()).put(request, response)
  } catch {}
}

/** From the cache, else from the server, and from the cache from then on. */
const kept = async (request) => (await before(request)) ?? fresh(request)

/** From the server; from the cache only where there is no server. */
async function fresh(request) {
  try {
    const response = await fetch(request)
    if (response.ok) await keep(request, response.clone())
    return response
  } catch (error) {
    const known = await before(request)
    if (known) return known
    throw error
  }
}

/** The page without the words of any view: the app shows what the address asks for. */
async function shell() {
  const response = await before(base)
  if (!response) return Response.error()
  const html = (await response.text()).replace(/<div id="words">.*<\/div><div id="root">/s, '<div id="root">')
  return new Response(html, { headers: response.headers })
}
