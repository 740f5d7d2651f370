import { expect, it } from 'vitest'
import { pageHtml } from '#tools/pageHtml.ts'
import type { StaticPage } from '#tools/staticPages.ts'

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Oversight Atlas</title>
    <meta
      name="description"
      content="of all pages"
    />
    <script type="module" crossorigin src="/assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`

const MANIFEST = {
  'src/views/a/AView.tsx': { file: 'assets/a.js', css: ['assets/a.css'], imports: ['_kit.js'] },
  '_kit.js': { file: 'assets/kit.js', css: ['assets/kit.css'] },
}

const WORDS =
  '<title>Meta · Oversight Atlas</title><main><h1>Meta &amp; the <em>review</em></h1>' +
  '<p>It said “no” at &quot;$&amp;&quot; &lt;1&gt;.</p></main>'

const PAGE: StaticPage = {
  path: '/company/meta',
  page: 'company',
  id: 'meta',
  modules: ['src/views/a/AView.tsx'],
  isEmbed: false,
}
const EMBED: StaticPage = { ...PAGE, path: '/embed/coverage', page: 'embed', isEmbed: true }
const NOWHERE: StaticPage = { ...PAGE, path: '/404', page: null, id: null }

const html = (changes: object = {}) =>
  pageHtml({
    template: TEMPLATE,
    manifest: MANIFEST,
    page: PAGE,
    words: WORDS,
    reads: ['2026-11-23/actors.json', 'index.json'],
    base: '/',
    site: '',
    version: '2026-11-23',
    policy: "default-src 'none'",
    ...changes,
  })

it('names the page once, in its head', () => {
  expect(html().match(/<title>.*<\/title>/g)).toEqual(['<title>Meta · Oversight Atlas</title>'])
  expect(html({ words: '<h2>A chart</h2><p>Its point.</p>' })).toContain(
    '<title>A chart · Oversight Atlas</title>',
  )
})

it('describes the page by its first words, escaped', () => {
  expect(html().match(/name="description"[^"]*"[^"]*"/g)).toEqual([
    'name="description" content="Meta &amp; the review. It said “no” at &quot;$&amp;&quot; &lt;1>."',
  ])
})

it('writes the page into the root, with what it takes to make it live', () => {
  const words = WORDS.replace(/<title>.*<\/title>/, '')
  expect(html()).toContain(
    `<div id="root" data-path="/company/meta" data-page="company" data-id="meta" data-version="2026-11-23" data-reads="actors index">${words}</div>`,
  )
  expect(html({ page: NOWHERE })).toContain('<div id="root" data-path="/404" data-version=')
})

it('fetches early what the page was written from, its code, its font, and what keeps early clicks', () => {
  const manifest = { ...MANIFEST, 'a.woff2': { file: 'assets/a.woff2' } }
  const page = html({ base: '/atlas/', manifest })
  expect(page).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/atlas/assets/a.woff2" />',
  )
  const [, attributes] =
    /<script async fetchpriority="high" src="\/atlas\/early\.js" (.*?)><\/script>/.exec(page) ?? []
  expect(attributes).toContain('data-starts="/assets/index.js"')
  expect(attributes).toMatch(/data-modules="[^"]*\/atlas\/assets\/a\.js/)
  expect(attributes).toContain('data-reads="2026-11-23/actors.json index.json"')
  // Nothing else begins a script: it would come before the page is painted.
  expect(page.match(/<script(?! type="application\/ld)/g)).toHaveLength(1)
})

it('says what cannot be seen without scripts', () => {
  expect(html()).toMatch(
    /<noscript><p class="still">Without scripts this page is complete and stands still: .*, of 23 November 2026; /,
  )
  expect(html({ page: NOWHERE })).not.toContain('<noscript>')
  // An embed says it itself, among its words.
  const page = EMBED
  expect(html({ page })).not.toContain('<noscript>')
  expect(html({ page })).toContain('name="description" content="Meta &amp; the review. It said')
})

it('binds scripts by a policy that stands before them', () => {
  const page = html()
  expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(page.indexOf('charset'))
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
})

it('brings the code and the style of its view, and of what that imports', () => {
  expect(html()).toMatch(/data-modules="[^"]*\/assets\/a\.js/)
  expect(html()).toContain('<link rel="stylesheet" crossorigin href="/assets/kit.css" />')
  expect(html()).toContain('<link rel="stylesheet" crossorigin href="/assets/a.css" />')
  expect(html({ base: '/atlas/' })).toContain('href="/atlas/assets/a.css"')
})

it('points at itself, with the host where it is known', () => {
  expect(html()).toContain('<link rel="canonical" href="/company/meta" />')
  expect(html()).not.toContain('og:image')
  const hosted = html({ base: '/atlas/', site: 'https://example.org' })
  expect(hosted).toContain('<link rel="canonical" href="https://example.org/atlas/company/meta" />')
  expect(hosted).toContain('content="https://example.org/atlas/company/meta?data=2026-11-23"')
  expect(hosted).toContain(
    '<meta property="og:image" content="https://example.org/atlas/screenshot.png" />',
  )
})

it('says on the front page, and only there, where programs may search', () => {
  expect(html()).not.toContain('ld+json')
  const front = html({
    page: { ...PAGE, path: '/', page: 'overview', id: null },
    base: '/atlas/',
    site: 'https://example.org',
  })
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(front) ?? []
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'WebSite',
    url: 'https://example.org/atlas/',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://example.org/atlas/search?q={search_term_string}' },
    },
  })
})

it('keeps embeds and the page for nothing out of search engines', () => {
  expect(html()).not.toContain('noindex')
  const page = EMBED
  expect(html({ page })).toContain('<meta name="robots" content="noindex" />')
  const missing = html({ page: NOWHERE })
  expect(missing).toContain('noindex')
  expect(missing).not.toContain('canonical')
})
