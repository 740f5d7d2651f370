import { expect, it } from 'vitest'

// What a page has to wait for before it is live is light: `npm run size` measures it as built, and this says at once
// which import made it heavier.

const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Imports of values, by which one file needs another before it runs. */
const NEEDS = /^(?:import|export) (?!type\b)(?:[^'"]*? from )?'([^']+)'/gm

function neededBy(path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return [...(sources[path] ?? '').matchAll(NEEDS)].map(([, to = '']) =>
    to.startsWith('./') ? folder + to.slice(2) : to.startsWith('#') ? `/src/${to.slice(1)}` : to,
  )
}

/** The way of imports from a file to a package; `null` where it needs none. */
function wayTo(what: string, start: string): readonly string[] | null {
  const from = new Map<string, string | null>([[start, null]])
  for (const path of from.keys()) {
    for (const next of neededBy(path)) if (!from.has(next)) from.set(next, path)
  }
  const end = [...from.keys()].find((path) => path === what || path.startsWith(`${what}/`))
  if (end === undefined) return null
  const way: string[] = []
  for (let at: string | null = end; at !== null; at = from.get(at) ?? null) way.unshift(at)
  return way
}

const starts = Object.keys(sources).filter((path) =>
  /^\/src\/(main\.tsx|views\/\w+\/\w+View\.tsx)$/.test(path),
)

it('knows where pages start', () => {
  expect(starts).toContain('/src/main.tsx')
  expect(starts.length).toBeGreaterThan(11)
})

it.each(starts)('needs no schema before it is live: %s', (start) => {
  expect(wayTo('zod', start)).toBeNull()
})

it.each(starts)('needs no chart library before it is live: %s', (start) => {
  expect(wayTo('recharts', start)).toBeNull()
})

it('finds the way to a package', () => {
  expect(wayTo('zod', '/src/data/checker.ts')).toEqual(['/src/data/checker.ts', 'zod/mini'])
  expect(wayTo('zod', '/src/tools/filledClient.ts')).toEqual([
    '/src/tools/filledClient.ts',
    '/src/data/checker.ts',
    'zod/mini',
  ])
})
