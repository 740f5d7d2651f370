import { expect, it } from 'vitest'
import { headersOf, readHeaders } from '#tools/headers.ts'

const POLICY = 'Content-Security-Policy'

it('reads rules as hosts do: a path with a star, indented headers, comments left out', () => {
  const [rule, ...others] = readHeaders('# why\n/a.b/*\n  X-One: 1:2\n\n  X-Two: 3\n')
  expect(others).toEqual([])
  expect(rule?.headers).toEqual([
    ['X-One', '1:2'],
    ['X-Two', '3'],
  ])
  expect(['/a.b/', '/a.b/c/d', '/aXb/', '/x/a.b/'].map((path) => rule?.pattern.test(path))).toEqual(
    [true, true, false, false],
  )
})

it.each(['/', '/timeline', '/timeline/', '/company/meta', '/event/x'])(
  'lets nobody frame %s, without losing the policy of all pages',
  (path) => {
    expect(headersOf(path).get(POLICY)).toMatch(/^default-src 'none'.*, frame-ancestors 'none'$/)
  },
)

it('lets anybody frame an embed, and share data and code', () => {
  expect(headersOf('/embed/coverage').get(POLICY)).not.toContain('frame-ancestors')
  for (const path of ['/embed/coverage', '/assets/a.js', '/data/index.json']) {
    expect(headersOf(path).get('Access-Control-Allow-Origin')).toBe('*')
  }
})

it('forbids inline script, eval and everything from elsewhere', () => {
  const policy = headersOf('/models').get(POLICY) ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/)
})

it('says once how long a file may be kept, since values of several rules are joined', () => {
  for (const path of ['/assets/a.js', '/data/index.json', '/data/2026-11-23/events.json']) {
    expect(headersOf(path).get('Cache-Control')).not.toMatch(/,.*,.*,/)
  }
  for (const path of ['/data/index.json', '/data/changes.json']) {
    expect(headersOf(path).get('Cache-Control')).toBe('no-cache')
  }
})
