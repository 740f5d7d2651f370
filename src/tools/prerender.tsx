import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { App } from '#app/App.tsx'
import type { Shown } from '#charts/frame/chart.tsx'
import { WrittenPictures, type Pictures } from '#charts/frame/WrittenPicture.tsx'
import { registry } from '#charts/registry.ts'
import { indexQuery } from '#data/dataset.ts'
import { versionOf } from '#data/useVersion.ts'
import { shownAt } from '#share/shownAt.ts'
import { drawPlots } from './drawPlots.ts'
import { filledClient } from './filledClient.ts'
import { headersOf } from './headers.ts'
import { readManifest } from './manifest.ts'
import { noting } from './notingClient.ts'
import { pageHtml } from './pageHtml.ts'
import { preview } from './preview.ts'
import { staticPages } from './staticPages.ts'

/**
 * Writes an HTML file for every path: any static host can serve deep links, previews have text, and readers without
 * JavaScript get the facts.
 */
const DIST = process.env.DIST ?? 'dist'
const base = import.meta.env.BASE_URL
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '')

const client = noting(filledClient(`${DIST}/data`))
const index = client.stateOf(indexQuery).data
const version = index?.current ?? ''
const template = readFileSync(`${DIST}/index.html`, 'utf8')
if (template.includes('data-path=')) throw new Error('dist is written already: run npm run build')
const manifest = readManifest(DIST)
const pages = staticPages(client)
// The policy of all pages; `frame-ancestors` works in headers only.
const policy = headersOf('/assets/').get('Content-Security-Policy') ?? ''

// Twice: the first time shows which plots there are to draw.
const figures = new Map<string, Shown>()
for (const page of pages) await render(page.path, (shown) => note(shown))
// Some embeds are words and tables, which need no picture where there are no scripts.
const embeds = await Promise.all(registry.map(embedOf))
for (const shown of embeds) note(shown)
const drawn = await drawPlots([...figures.values()])
const pictures = new Map([...figures.keys()].map((key, index) => [key, drawn[index] ?? null]))

// For the index of charts.
const sheets = readdirSync(`${DIST}/assets`)
  .filter((file) => /^(look|charts)-.*\.css$/.test(file))
  .map((file) => readFileSync(`${DIST}/assets/${file}`, 'utf8'))
  .join('')
for (const shown of embeds) {
  write(`pictures/${shown.id}.svg`, preview(pictures.get(keyOf(shown))?.wide ?? '', sheets))
}

for (const page of pages) {
  client.forget()
  const words = await render(page.path, (shown) => pictures.get(keyOf(shown)) ?? null)
  const html = pageHtml({
    template,
    manifest,
    page,
    words,
    reads: client.files(),
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

/** Of equal figures one is drawn. */
function keyOf({ id, title, place }: Shown): string {
  return JSON.stringify([id, place.home, place.query('pinned'), title])
}

async function embedOf(chart: (typeof registry)[number]): Promise<Shown> {
  if (!index) throw new Error('the client holds no index')
  const { shown } = await shownAt(
    client,
    index,
    await chart.load(),
    '',
    versionOf(index, null).version,
  )
  return shown
}

function note(shown: Shown): null {
  figures.set(keyOf(shown), shown)
  return null
}

async function render(path: string, picturesOf: (shown: Shown) => Pictures | null) {
  const ssrPath = base.replace(/\/$/, '') + path
  const { prelude } = await prerenderToNodeStream(
    <WrittenPictures value={picturesOf}>
      <App client={client} ssrPath={ssrPath} ssrSearch="" />
    </WrittenPictures>,
    // Not streamed in parts, which would need inline scripts; the policy forbids them.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER, onError: (error) => fail(path, error) },
  )
  return readAll(prelude)
}

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
