import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { App } from '#app/App.tsx'
import { indexQuery } from '#data/dataset.ts'
import { AskedCache } from './askedCache.ts'
import { filledClient } from './filledClient.ts'
import { headersOf } from './headers.ts'
import { readManifest } from './manifest.ts'
import { pageHtml } from './pageHtml.ts'
import { staticPages } from './staticPages.ts'

/**
 * Writes an HTML file for every path: any static host can serve deep links, previews have text, and readers without
 * JavaScript get the facts.
 */
const DIST = process.env.DIST ?? 'dist'
const base = import.meta.env.BASE_URL
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '')

const asked = new AskedCache()
const client = filledClient(`${DIST}/data`, asked)
const version = client.getQueryData(indexQuery.queryKey)?.current ?? ''
const template = readFileSync(`${DIST}/index.html`, 'utf8')
if (template.includes('data-path=')) throw new Error('dist is written already: run npm run build')
const manifest = readManifest(DIST)
const pages = staticPages(client)
// The policy of all pages; `frame-ancestors` works in headers only.
const policy = headersOf('/assets/').get('Content-Security-Policy') ?? ''

for (const page of pages) {
  asked.forget()
  const ssrPath = base.replace(/\/$/, '') + page.path
  const { prelude } = await prerenderToNodeStream(
    <App client={client} ssrPath={ssrPath} ssrSearch="" />,
    // Not streamed in parts, which would need inline scripts; the policy forbids them.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER, onError: (error) => fail(page.path, error) },
  )
  const words = await readAll(prelude)
  const html = pageHtml({
    template,
    manifest,
    page,
    words,
    reads: asked.files(),
    base,
    site,
    version,
    policy,
  })
  write(fileOf(page.path), html)
}

if (site) {
  const urls = pages.filter(({ isEmbed, path }) => !isEmbed && path !== '/404')
  write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site}${base}sitemap.xml\n`)
  write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls
      .map(({ path }) => `<url><loc>${site}${base.replace(/\/$/, '')}${path}</loc></url>`)
      .join('\n')}\n</urlset>\n`,
  )
}

process.stdout.write(`${pages.length} pages written to ${DIST}\n`)

function write(file: string, content: string) {
  mkdirSync(dirname(`${DIST}/${file}`), { recursive: true })
  writeFileSync(`${DIST}/${file}`, content)
}

/** `/compare` is a folder with an `index.html`, which hosts find with and without a slash. */
function fileOf(path: string): string {
  if (path === '/404') return '404.html'
  return path === '/' ? 'index.html' : `${path.slice(1)}/index.html`
}

function fail(path: string, error: unknown): never {
  throw new Error(`${path} could not be rendered`, { cause: error })
}
