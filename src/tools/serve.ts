import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { parseArgs } from 'node:util'
import compression from '@polka/compression'
import sirv from 'sirv'
import { Refusal } from './datasetFolder.ts'
import { headersOf } from './headers.ts'
import { runIfAsked, type Tool } from './runTool.ts'

type Site = {
  /** Folder of a built site. */
  readonly dist: string
  /** Base path, with a slash at both ends. */
  readonly base: string
  readonly port: number
  /** Takes the next free port. Not where a port was asked for. */
  readonly canMove: boolean
}

/** Compressed, with the headers of `_headers`. */
export function served({ dist, base, port, canMove }: Site): Promise<Server> {
  // Brotli quality 5, as proxies use: the highest takes a second for each large file.
  const compressed = compression({ brotli: true, level: 5 })
  const files = sirv(dist, { etag: true })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (url === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end()
      return
    }
    // Nothing outside of the base path exists.
    const isOurs = `${url}/`.startsWith(base)
    request.url = isOurs ? `/${url.slice(base.length)}` : '/'
    for (const [name, value] of headersOf(request.url.replace(/[?#].*/, ''))) {
      response.setHeader(name, value)
    }
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
      createReadStream(`${dist}/404.html`).pipe(response)
    }
    compressed(request, response, () => (isOurs ? files(request, response, missing) : missing()))
  })
  return listening(server, port, canMove)
}

function listening(server: Server, port: number, canMove: boolean): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || !canMove) reject(error)
      else resolve(listening(server, port + 1, canMove))
    })
    server.listen(port, () => {
      server.removeAllListeners('error')
      resolve(server)
    })
  })
}

export function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function serve(isToBeBuilt: boolean): Promise<void> {
  const { DIST: dist = 'dist', BASE_PATH = '/', PORT } = process.env
  if (isToBeBuilt) {
    const { buildSite } = await import('./build.ts')
    await buildSite()
  }
  if (!existsSync(`${dist}/index.html`)) {
    throw new Refusal(`There is nothing to serve in ${dist}. Run: npm run build`)
  }
  const base = `/${BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  const server = await served({ dist, base, port: Number(PORT || 4173), canMove: !PORT })
  console.log(`Oversight Atlas is at http://localhost:${portOf(server)}${base}`)
}

export const siteServer: Tool = {
  usage:
    'npm start  builds the site and serves it; PORT and BASE_PATH say where, DIST another folder than dist',
  run: (args) => {
    const { values } = parseArgs({ args: [...args], options: { build: { type: 'boolean' } } })
    return serve(values.build ?? false)
  },
}

runIfAsked(import.meta.filename, siteServer)
