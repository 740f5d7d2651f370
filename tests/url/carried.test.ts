import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAddress } from '#url/address.ts'
import { pageHref } from '#url/hrefs.ts'
import { modelsAddress } from '#url/models.ts'

/** The query of the models, as the link to them has it under a query. */
const carried = (asked: string) =>
  pageHref('models', readAddress(modelsAddress, asked).values).replace('/models', '')

const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`

it('carries words as words, whatever signs are in them', () => {
  expect(carried(search({ q: 'a&asof=2020-01-01' }))).not.toContain('&asof=')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (q) => {
      // As an address holds it: a lone half of a pair is not a letter.
      const asked = search({ q, asof: '2026-06-01' })
      const there = new URLSearchParams(carried(asked))
      expect([...there.keys()].toSorted()).toEqual(['asof', 'q'])
      expect(there.get('q')).toBe(new URLSearchParams(asked).get('q'))
    }),
  )
})

it('means the same filters on the next page', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (query, q) => {
      const before = readAddress(modelsAddress, `?${query}&${new URLSearchParams({ q })}`)
      const after = readAddress(modelsAddress, carried(`?${query}&${new URLSearchParams({ q })}`))
      for (const name of ['who', 'type', 'in', 'q', 'from', 'to', 'asof', 'data'] as const) {
        expect(after.values[name]).toEqual(before.values[name])
      }
    }),
  )
})
