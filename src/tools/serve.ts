import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import compression from '@polka/compression'
import sirv from 'sirv'
import { headersOf } from './headers.ts'

/** Serves `dist` as any plain file server would, compressed and with the headers of `_headers`, and prints where. */
const DIST = process.env.DIST ?? 'dist'
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const FIRST_PORT = Number(process.env.PORT ?? 4173)

if (!existsSync(`${DIST}/index.html`)) {
  process.stderr.write(`There is nothing to serve in ${DIST}. Run: npm run build\n`)
  process.exit(1)
}

// The quality of a proxy that compresses as it serves: the highest takes a second for each large file.
const compressed = compression({ brotli: true, level: 5 })
const files = sirv(DIST, { etag: true })

const server = createServer((request, response) => {
  const url = request.url ?? '/'
  if (url === '/' && base !== '/') {
    response.writeHead(302, { Location: base }).end()
    return
  }
  // Where the site is hosted in a folder, nothing outside of it exists.
  const isOurs = `${url}/`.startsWith(base)
  request.url = isOurs ? `/${url.slice(base.length)}` : '/'
  for (const [name, value] of headersOf(request.url.replace(/[?#].*/, ''))) {
    response.setHeader(name, value)
  }
  const missing = () => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
    createReadStream(`${DIST}/404.html`).pipe(response)
  }
  compressed(request, response, () => (isOurs ? files(request, response, missing) : missing()))
})

/** Takes the next port where one is taken, unless a port was asked for. */
function listen(port: number) {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error
    listen(port + 1)
  })
  server.listen(port, () => {
    server.removeAllListeners('error')
    const address = server.address()
    const taken = typeof address === 'object' && address ? address.port : port
    process.stdout.write(`Oversight Atlas is at http://localhost:${taken}${base}\n`)
  })
}

listen(FIRST_PORT)
