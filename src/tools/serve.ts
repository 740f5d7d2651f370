import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { headersOf } from './headers.ts'

/** Serves `dist` as any plain file server would, with the headers of `_headers`, and prints where. */
const DIST = process.env.DIST ?? 'dist'
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
const FIRST_PORT = Number(process.env.PORT ?? 4173)

if (!existsSync(`${DIST}/index.html`)) {
  process.stderr.write(`There is nothing to serve in ${DIST}. Run: npm run build\n`)
  process.exit(1)
}

const files = sirv(DIST, {
  etag: true,
  dotfiles: false,
  setHeaders: (response, pathname) => {
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value)
  },
})

const server = createServer((request, response) => {
  const { url = '/' } = request
  if (!url.startsWith(base)) {
    response.writeHead(302, { Location: base }).end()
    return
  }
  request.url = `/${url.slice(base.length)}`
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
    createReadStream(`${DIST}/404.html`).pipe(response)
  })
})

/** Takes the next port where one is taken. */
function listen(port: number) {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error
    listen(port + 1)
  })
  server.listen(port, () => {
    server.removeAllListeners('error')
    process.stdout.write(`Oversight Atlas is at http://localhost:${port}${base}\n`)
  })
}

listen(FIRST_PORT)
