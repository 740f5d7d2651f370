import { dayWords } from '#domain/days/edtfWords.ts'
import { pages } from '#url/pages.ts'
import { dataOnly } from '#url/query.ts'
import { searchTemplate } from '#url/search.ts'
import { chunksOf, type Manifest } from './manifest.ts'
import { sheetsFrom } from './sheets.ts'
import type { StaticPage } from './staticPages.ts'

type PageHtml = {
  readonly template: string
  readonly manifest: Manifest
  readonly page: StaticPage
  /** HTML of the app at this path. */
  readonly words: string
  /** Files of data, under `data/`, that it was written from. */
  readonly reads: readonly string[]
  readonly base: string
  /** Without a slash at its end; empty where it is not known. */
  readonly site: string
  readonly version: string
  /** Content security policy, for hosts that cannot send headers. */
  readonly policy: string
}

const SCRIPT = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/g

/** Metadata in the head; words and tables of the view in the body. */
export function pageHtml({
  template,
  manifest,
  page,
  words,
  reads,
  base,
  site,
  version,
  policy,
}: PageHtml): string {
  const heading = text(/<(h[12])\b[^>]*>(.*?)<\/\1>/s.exec(words)?.[2] ?? '')
  const sentence = text(/<\/h[12]>.*?<p\b[^>]*>(.*?)<\/p>/s.exec(words)?.[1] ?? '')
  const title =
    text(/<title>(.*?)<\/title>/s.exec(words)?.[1] ?? '') || `${heading} · Oversight Atlas`
  const description = `${heading}. ${sentence}`.slice(0, 300)
  const address = `${site}${base.replace(/\/$/, '')}${page.path}`
  const marks = {
    path: page.path,
    page: page.page,
    id: page.id,
    version,
    reads: reads.map((file) => /([\w-]+)\.json$/.exec(file)?.[1]).join(' '),
  }
  const head = [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    page.path === '/404' ? '' : `<link rel="canonical" href="${escaped(canonical(address))}" />`,
    page.isEmbed || page.path === '/404' ? meta('name', 'robots', 'noindex') : '',
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Oversight Atlas'),
    site ? meta('property', 'og:url', address) : '',
    site ? meta('property', 'og:image', `${site}${base}screenshot.png`) : '',
    meta('name', 'citation_title', heading || title),
    meta('name', 'citation_author', 'Oversight Atlas'),
    meta('name', 'citation_publication_date', version.replaceAll('-', '/')),
    site ? meta('name', 'citation_public_url', address + dataOnly(version)) : '',
    page.path === '/' ? searchAction(`${site}${base}`) : '',
    ...stylesOf(manifest, page.modules)
      .filter((file) => !template.includes(file))
      .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
    ...Object.values(manifest).flatMap(({ file }) =>
      file.endsWith('.woff2')
        ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}" />`
        : [],
    ),
  ]
  const starts = [...template.matchAll(SCRIPT)].map(([, src = '']) => src)
  /** What the page needs: all that its scripts wait for, too, which is else known one by one. */
  const early = {
    starts: starts.join(' '),
    modules: chunksOf(manifest, page.modules)
      .map(({ file }) => base + file)
      .filter((file) => !starts.includes(file))
      .join(' '),
    reads: reads.join(' '),
  }
  return (
    template
      .replaceAll(SCRIPT, '')
      .replace(/<title>.*?<\/title>\s*/s, '')
      .replace(/<meta\s+name="description"[^>]*>\s*/s, '')
      // Before any script, since a policy in the document binds only what follows.
      .replace(
        '<meta charset="utf-8" />',
        (charset) =>
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />` +
          `\n    <script async fetchpriority="high" src="${base}early.js"${attributes(early)}></script>`,
      )
      .replace('</head>', () => `${head.filter(Boolean).join('\n    ')}\n  </head>`)
      .replace(
        '<div id="root">',
        () =>
          `${plainOnly(page, version)}<div id="root"${attributes(marks)}>${withoutTitle(words)}`,
      )
  )
}

/** What programs that send words on read (schema.org): data, which no browser runs. @param home with a slash at its end */
const searchAction = (home: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Oversight Atlas',
    url: home,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: searchTemplate(home.replace(/\/$/, '') + pages.search.path),
      },
      'query-input': 'required name=search_term_string',
    },
  }).replaceAll('<', '\\u003c')}</script>`

/** A pinned embed is indexed as its full page. */
const canonical = (address: string) => address.replace(/(.)\/$/, '$1')

/** A file is of a path, not of a query: without scripts a page cannot show what its query asks for. */
function plainOnly({ isEmbed, path }: StaticPage, version: string): string {
  // An embed says it itself, with the way to its full view.
  if (path === '/404' || isEmbed) return ''
  return `<noscript><p class="still">Without scripts this page is complete and stands still: it has no filters and no panels, and shows the newest data, of ${dayWords(version)}; its address may ask for something else.</p></noscript>`
}

/** Also those of parts that come later: a part that is written already must not wait for its looks. */
const stylesOf = (manifest: Manifest, modules: readonly string[]) => sheetsFrom(manifest, modules)

const withoutTitle = (words: string) => words.replaceAll(/<title>.*?<\/title>/gs, '')

/** Without tags. */
const text = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll(/\s+/g, ' ')
    .trim()

const attributes = (marks: Readonly<Record<string, string | null>>) =>
  Object.entries(marks)
    .map(([name, value]) => (value === null ? '' : ` data-${name}="${escaped(value)}"`))
    .join('')

const escaped = (plain: string) =>
  plain.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escaped(content)}" />`
