import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import sirv from 'sirv'
import { CURRENT_VERSION } from '#tests/browser/currentVersion.ts'
import { promisedBy } from '#tests/browser/manyEvents.ts'
import { headersOf } from '#tools/headers.ts'
import { portOf } from '#tools/serve.ts'

export type Ground = { readonly address: string; readonly stop: () => void }

type GroundProps = {
  /** Folder of the built site. */
  readonly dist: string
  /** Events to serve in the place of the real ones; `null` for these. */
  readonly events: readonly object[] | null
  /** Folder of the pages of the peers, served under `peers/`. */
  readonly peers: string | null
}

/**
 * The built site with other events, and the pages that it is measured with beside it: all from one server, with the
 * tables compressed beforehand, so that nothing of the time is the server's.
 */
export async function ground({ dist, events, peers }: GroundProps): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const replaced = new Map<string, string>()
  if (events) {
    const { index, body } = promisedBy('events', events)
    replaced.set('data/index.json', JSON.stringify(index))
    replaced.set(`data/${CURRENT_VERSION}/events.json`, body)
  }
  for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const from = join(file.parentPath, file.name)
    const to = join(folder, from.slice(dist.length))
    mkdirSync(dirname(to), { recursive: true })
    const written = replaced.get(from.slice(dist.length).replace(/^[/\\]/, ''))
    if (written === undefined) linkOrCopy(from, to)
    else writeFileSync(to, written)
    if (/\.(?:json|js|css|html)$/.test(to)) compress(to, written)
  }
  if (peers !== null) {
    cpSync(peers, join(folder, 'peers'), { recursive: true })
    for (const file of readdirSync(join(folder, 'peers'), { recursive: true, encoding: 'utf8' })) {
      if (/\.(?:js|css)$/.test(file)) compress(join(folder, 'peers', file))
    }
  }
  const files = sirv(folder, { etag: true, brotli: true })
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '')
    // Peers write styles and scripts as they go, which the policy of the site forbids.
    const headers = path.startsWith('/peers/') ? [] : headersOf(path)
    for (const [name, value] of headers) response.setHeader(name, value)
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, resolve)
    // Where a measurement fails, nothing waits for it.
    server.unref()
  })
  return {
    address: `http://localhost:${portOf(server)}/`,
    stop: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Quality 5, as `npm start` and most proxies have it. */
function compress(file: string, text?: string): void {
  const bytes = text === undefined ? readFileSync(file) : Buffer.from(text)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
}

/** A link costs nothing, but not across disks. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to)
  }
}
