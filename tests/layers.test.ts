import { expect, it } from 'vitest'

/** Each layer and what it may import, besides itself. Lower never knows higher. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ui: [],
  data: ['domain'],
  url: ['domain'],
  marks: ['domain', 'ui'],
  evidence: ['domain', 'data', 'url', 'ui', 'marks'],
  filters: ['domain', 'url', 'ui', 'marks'],
  charts: ['domain', 'url', 'ui', 'marks'],
  // Styles, for the colours of pictures: they are read from the one place that names them.
  share: ['domain', 'data', 'url', 'ui', 'marks', 'filters', 'charts', 'styles'],
  views: ['domain', 'data', 'url', 'ui', 'marks', 'evidence', 'filters', 'charts', 'share'],
  app: ['domain', 'data', 'url', 'ui', 'marks', 'evidence', 'filters', 'charts', 'share', 'views'],
  tools: ['domain', 'data', 'url', 'charts', 'share', 'app'],
  styles: [],
}

const sources = import.meta.glob<string>('/src/*/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

it.each(Object.entries(sources))('%s keeps to its layer', (path, text) => {
  const [, , layer = '', folder = ''] = path.split('/')
  const imported = [...text.matchAll(/(?:from |import\(?\s*)'#([\w-]+)\/([^']*)'/g)]
  const layers = imported.map((match) => match[1])
  expect([layer, ...(MAY_IMPORT[layer] ?? [])]).toEqual(expect.arrayContaining(layers))
  expect(text).not.toMatch(/(?:from |import\(?\s*)'\.\.\//)
  if (layer === 'views' && path.split('/').length > 4) {
    const others = imported.filter(
      ([, to, rest = '']) => to === 'views' && rest.includes('/') && !rest.startsWith(`${folder}/`),
    )
    expect(others, 'a view never imports another view').toEqual([])
  }
  if (layer === 'domain') expect(text).not.toMatch(/from '(react|wouter|@tanstack)/)
  if (layer !== 'data') expect(text).not.toMatch(/\bfetch\(/)
})

it('has a law for every folder', () => {
  const folders = new Set(Object.keys(sources).map((path) => path.split('/')[2]))
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...folders]))
})
