import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAddress } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { modelsAddress } from '#url/models.ts'

/** The query of the models, as the link to them has it under a query. */
const carried = (asked: string) =>
  pageHref('models', readAddress(modelsAddress, asked).values).replace('/models', '')

const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`

/** Signs that steer an address, letters of several lengths in bytes, and half of a pair. */
const words = fc
  .array(fc.constantFrom(...'a Z 0 & = ? # % + , / \\ " é 😀'.split(' '), ' ', '\ud83d'), {
    minLength: 1,
  })
  .map((signs) => signs.join(''))

it('carries words as words, whatever signs are in them', () => {
  expect(carried(search({ q: 'a&asof=2020-01-01' }))).not.toContain('&asof=')
  fc.assert(
    fc.property(words, (q) => {
      // As an address holds it: a lone half of a pair is not a letter.
      const asked = search({ q, asof: '2026-06-01' })
      const there = new URLSearchParams(carried(asked))
      expect([...there.keys()].toSorted()).toEqual(['asof', 'q'])
      expect(there.get('q')).toBe(new URLSearchParams(asked).get('q'))
    }),
  )
})

/** Values that can be read, and some that cannot. */
const standing = fc.record(
  {
    who: fc.constantFrom('meta', 'openai,meta', 'META', 'no_one'),
    type: fc.constantFrom('litigation', 'hearing,litigation', 'none'),
    in: fc.constantFrom('eu', 'us-ca,eu', 'x'),
    from: fc.constantFrom('2025', '2026-06', '2026-13'),
    to: fc.constantFrom('2025', '2026-06-24'),
    asof: fc.constantFrom('2026-06-01', '2026-06-01.', 'today'),
    data: fc.constantFrom('2026-06-26', 'latest'),
    sort: fc.constantFrom('name', 'size'),
    x: fc.string(),
  },
  { requiredKeys: [] },
)

it('means the same filters on the next page', () => {
  fc.assert(
    fc.property(standing, words, (given, q) => {
      const query = new URLSearchParams(given)
      const before = readAddress(modelsAddress, `?${query}&${new URLSearchParams({ q })}`)
      const after = readAddress(modelsAddress, carried(`?${query}&${new URLSearchParams({ q })}`))
      for (const name of ['who', 'type', 'in', 'q', 'from', 'to', 'asof', 'data'] as const) {
        expect(after.values[name]).toEqual(before.values[name])
      }
    }),
  )
})
