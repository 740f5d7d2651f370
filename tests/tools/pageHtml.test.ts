import { expect, it } from 'vitest'
import { pageHtml } from '#tools/pageHtml.ts'

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

const html = (changes: object = {}) =>
  pageHtml({
    template: TEMPLATE,
    manifest: MANIFEST,
    page: { path: '/company/meta', modules: ['src/views/a/AView.tsx'], isEmbed: false },
    words: WORDS,
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

it('puts the words before the root, as they are', () => {
  const words = WORDS.replace(/<title>.*<\/title>/, '')
  expect(html()).toContain(`<div id="words">${words}</div><div id="root"></div>`)
})

it('says in embeds, and only there, what cannot be seen without scripts', () => {
  expect(html()).not.toContain('<noscript>')
  const page = { path: '/embed/coverage', modules: [], isEmbed: true }
  expect(html({ page })).toMatch(
    /<div id="words"><noscript><p>Without scripts this is the chart without filters, with the newest data, of 23 November 2026; /,
  )
  expect(html({ page })).toContain('name="description" content="Meta &amp; the review. It said')
})

it('binds scripts by a policy that stands before them', () => {
  const page = html()
  expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(page.indexOf('charset'))
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
})

it('brings the code and the style of its view, and of what that imports', () => {
  expect(html()).toContain('<link rel="modulepreload" crossorigin href="/assets/a.js" />')
  expect(html()).toContain('<link rel="stylesheet" crossorigin href="/assets/kit.css" />')
  expect(html()).toContain('<link rel="stylesheet" crossorigin href="/assets/a.css" />')
  expect(html({ base: '/atlas/' })).toContain('href="/atlas/assets/a.js"')
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

it('keeps embeds and the page for nothing out of search engines', () => {
  expect(html()).not.toContain('noindex')
  const page = { path: '/embed/coverage', modules: [], isEmbed: true }
  expect(html({ page })).toContain('<meta name="robots" content="noindex" />')
  const missing = html({ page: { path: '/404', modules: [], isEmbed: false } })
  expect(missing).toContain('noindex')
  expect(missing).not.toContain('canonical')
})
