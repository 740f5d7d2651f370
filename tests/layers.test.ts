import { expect, it } from 'vitest'

/** What a page may be made of. */
const BELOW_VIEWS =
  'plain domain queries data url ui marks evidence filters charts share find stories'.split(' ')

/** Each layer and what it may import, besides itself. Lower never knows higher. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // What knows nothing of the product.
  plain: [],
  domain: ['plain'],
  // Answers by their questions, whatever they are of.
  queries: [],
  ui: ['queries', 'plain'],
  data: ['plain', 'domain', 'queries'],
  url: ['plain', 'domain'],
  marks: ['plain', 'domain', 'ui'],
  evidence: ['plain', 'domain', 'data', 'url', 'ui', 'marks'],
  filters: ['plain', 'domain', 'url', 'ui', 'marks'],
  charts: ['plain', 'domain', 'url', 'ui', 'marks'],
  // Styles, for the colours of pictures: they are read from the one place that names them.
  share: 'plain domain queries data url ui marks filters charts styles'.split(' '),
  stories: ['plain', 'domain', 'data', 'url', 'ui'],
  levers: ['plain', 'domain', 'url', 'ui', 'filters'],
  find: ['plain', 'domain', 'queries', 'data', 'url', 'ui', 'marks', 'charts', 'share'],
  views: [...BELOW_VIEWS, 'levers'],
  app: [...BELOW_VIEWS, 'views'],
  tools: ['plain', 'domain', 'queries', 'data', 'url', 'ui', 'charts', 'share', 'app'],
  styles: [],
}

/** The wings of the domain, lowest first, and what each may import of the others. */
const WINGS: Readonly<Record<string, readonly string[]>> = {
  kept: [],
  days: ['kept'],
  'schema/history': [],
  schema: ['days', 'schema/history'],
  words: ['kept', 'schema'],
  record: ['kept', 'days', 'schema', 'words'],
  stance: ['days', 'schema', 'words', 'record'],
  cells: ['days', 'schema', 'words', 'record', 'stance'],
  find: ['days', 'schema', 'words', 'record', 'stance', 'cells'],
  overview: ['days', 'schema', 'words', 'record', 'stance', 'cells'],
  comparison: ['days', 'schema', 'words', 'record', 'stance', 'cells', 'overview'],
  models: ['days', 'schema', 'words', 'record'],
  'regimes/rule': ['days', 'schema', 'words'],
  'regimes/levers': ['kept', 'days', 'schema', 'words', 'models', 'regimes/rule'],
  'regimes/runs': [
    'kept',
    'days',
    'schema',
    'words',
    'record',
    'models',
    'regimes/rule',
    'regimes/levers',
  ],
  'regimes/findings': [
    'days',
    'schema',
    'words',
    'models',
    'regimes/rule',
    'regimes/levers',
    'regimes/runs',
  ],
  publishing: ['kept', 'days', 'schema', 'schema/history', 'words', 'record', 'regimes/rule'],
}

/** What every chart may draw with; anything else under `charts/` is a chart, and no chart imports another. */
const SHARED_DRAWING = ['frame', 'scale', 'bars', 'cells', 'strip', 'walk', 'runs']

const sources = import.meta.glob<string>(['/src/*/**/*.{ts,tsx}', '!**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const IMPORT = /(?:from |import\(?\s*)'(#[\w-]+\/|\.\/)([^']*)'/g

/** Every file of ours that a file names in an import, types included, as a path from the root. */
function importsOf(path: string, text: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...text.matchAll(IMPORT)].map(([, start = '', rest = '']) =>
    start === './' ? folder + rest : `/src/${start.slice(1)}${rest}`,
  )
}

/** What outlives a call, outside of every function: only `domain/kept` may, since that can be seen and emptied. */
const HIDDEN_MEMORY =
  /^(?:export )?(?:let |(?:const|var) \w+[^=\n]*= new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/m

/** Each with its reason. */
const REMEMBERS: readonly string[] = [
  // Figures come and go with the page, and each takes itself out.
  '/src/share/figuresOnPage.ts',
  // Tools that run once.
  '/src/tools/size.ts',
  '/src/tools/prerender.tsx',
]

/**
 * What joins or takes apart a query by hand: a codec that only `url/` has decides what a link carries. Comments are
 * taken out first; a lone `'?'` is a sign of an uncertain date.
 */
const BY_HAND: readonly (readonly [RegExp, string])[] = [
  [/\bURLSearchParams\b|\.searchParams\b/, 'takes a query apart'],
  [/\blocation\.search\b/, 'reads the address bar'],
  [
    /import \{[^}]*\buseSearch(?:Params)?\b[^}]*\} from 'wouter'/,
    'reads a query that the router decoded',
  ],
  [/[?&]\w+=(?!=)/, 'writes a parameter'],
  [/\?\$\{|[`'"]\?['"`]? \+|\+ [`'"][?&]/, 'joins a query'],
  [/\$\{paths\.|href=\{paths\.|\bpaths\.\w+(?:\([^)]*\))? \+/, 'joins the path of a page'],
  [/\.query\([^)]*\)\}|\+ [\w.]*query\(/, 'joins the query of a place'],
]

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')

/** What of a file joins an address by hand, in words. */
const joinedByHand = (text: string) =>
  BY_HAND.flatMap(([pattern, what]) => (pattern.test(withoutComments(text)) ? [what] : []))

const layerOf = (path: string) => path.split('/')[2] ?? ''
const wingOf = (path: string) =>
  /^\/src\/domain\/(.+)\/[^/]+$/.exec(path)?.[1] ?? 'the domain itself, outside of every wing'

it.each(Object.entries(sources))('%s keeps to its layer', (path, text) => {
  const [, , layer = '', folder = ''] = path.split('/')
  const imports = importsOf(path, text)
  expect([layer, ...(MAY_IMPORT[layer] ?? [])]).toEqual(
    expect.arrayContaining(imports.map(layerOf)),
  )
  expect(text).not.toMatch(/(?:from |import\(?\s*)'\.\.\//)
  if (layer === 'views' && path.split('/').length > 4) {
    const others = imports.filter(
      (to) => layerOf(to) === 'views' && to.split('/').length > 4 && to.split('/')[3] !== folder,
    )
    expect(others, 'a view never imports another view').toEqual([])
  }
  if (layer === 'domain') {
    const wing = wingOf(path)
    const wings = imports.filter((to) => layerOf(to) === 'domain').map(wingOf)
    expect([wing, ...(WINGS[wing] ?? [])]).toEqual(expect.arrayContaining(wings))
    expect(text).not.toMatch(/from '(react|wouter|@tanstack|#queries)/)
  }
  if (layer === 'charts' && path.split('/').length > 4) {
    const allowed = SHARED_DRAWING.includes(folder) ? SHARED_DRAWING : [folder, ...SHARED_DRAWING]
    const folders = imports.filter((to) => layerOf(to) === 'charts').map((to) => to.split('/')[3])
    expect(allowed).toEqual(expect.arrayContaining(folders))
  }
  if (layer !== 'url') expect(joinedByHand(text)).toEqual([])
  if (layer !== 'data') expect(text).not.toMatch(/\bfetch\(/)
  if (!REMEMBERS.includes(path)) expect(text).not.toMatch(HIDDEN_MEMORY)
  // The first thing that is asked of a language takes a browser some 50 ms, so no page asks while it loads.
  expect(text).not.toMatch(/^(?:export )?const \w+ = new Intl\./m)
  // What begins to listen after the paint misses the key that is pressed right then.
  if (path !== '/src/ui/useKeydown.ts') expect(text).not.toMatch(/addEventListener\(\s*'key/)
  // One reader of tables, which knows what may be missing and which rows could not be read.
  if (layer !== 'data' && layer !== 'tools') expect(text).not.toContain('tableQuery')
})

it.each([
  'const to = `/compare?against=${day}`',
  'const to = `${paths.compare}#top`',
  "const to = paths.company(id) + '?who=meta'",
  'const to = path + query; const more = to + `&theme=${theme}`',
  "const to = home + '?' + query",
  'const to = `${home}?${query}`',
  '<Link href={paths.data}>Data</Link>',
  'const data = new URLSearchParams(search).get("data")',
  'const data = new URL(link).searchParams.get("data")',
  'if (window.location.search) return',
  "import { Link, useSearch } from 'wouter'",
  "const to = place.home + place.query('pinned')",
])('notices an address that is joined by hand: %s', (text) => {
  expect(joinedByHand(text)).not.toEqual([])
})

it('has a law for every folder', () => {
  const paths = Object.keys(sources)
  const folders = new Set(paths.map(layerOf))
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...folders]))
  const wings = new Set(paths.filter((path) => layerOf(path) === 'domain').map(wingOf))
  expect(new Set(Object.keys(WINGS))).toEqual(wings)
})

it('exports each name from one file only, so that it means one thing', () => {
  const exported = Object.values(sources).flatMap((text) => [
    ...new Set(
      [...text.matchAll(/^export (?:async )?(?:const|function|type|class) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    ),
  ])
  expect(exported.filter((name, index) => exported.indexOf(name) !== index)).toEqual([])
})

it('imports every file from another, but for those that a command or the page starts with', () => {
  const imported = new Set(
    Object.entries(sources).flatMap(([path, text]) =>
      importsOf(path, text).map((to) => to.replace(/\?.*$/, '')),
    ),
  )
  // The page itself, `src/main.tsx`, is in no folder.
  for (const name of ['start.tsx', 'keepOffline.ts']) imported.add(`/src/app/${name}`)
  const lonely = Object.keys(sources).filter((path) => !imported.has(path))
  expect(lonely.filter((path) => layerOf(path) !== 'tools')).toEqual([])
})

it('has no circles, those of types included', () => {
  expect(circlesIn(sources)).toEqual([])
})

/** Each circle as the path that closes it. Every file is left by depth, so each is looked at once. */
function circlesIn(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const done = new Set<string>()
  const circles: (readonly string[])[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) circles.push([...trail.slice(at), path])
    if (at >= 0 || done.has(path)) return
    for (const next of importsOf(path, files[path] ?? '')) {
      if (next in files) visit(next, [...trail, path])
    }
    done.add(path)
  }
  for (const path of Object.keys(files)) visit(path, [])
  return circles
}
