import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sourceNumbers } from '#domain/record/sourceNumbers.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'
import type { Source } from '#domain/schema/recordTables.ts'
import { sourceName } from '#domain/record/sourceName.ts'
import { sourcesMatching } from '#domain/record/sourcesMatching.ts'

const records = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e').map(cited)).map((evidence) => ({ evidence })),
)

it('gives every cited source one number, from 1 without a gap, in the order of first citation', () => {
  fc.assert(
    fc.property(records, (all) => {
      const numbers = sourceNumbers(all)
      expect([...numbers.values()]).toEqual([...numbers].map((_, index) => index + 1))
      const inOrder = all.flatMap(({ evidence }) => evidence.map(({ source }) => source))
      expect([...numbers.keys()]).toEqual(inOrder.filter((id, at) => inOrder.indexOf(id) === at))
    }),
  )
})

it('leaves out what is computed and cites no source', () => {
  const numbers = sourceNumbers([{ evidence: [{ computedFrom: 'models' }, cited('a')] }])
  expect([...numbers]).toEqual([['a', 1]])
})

it('finds sources by every word of publisher, title or address, ordered by publisher and title', () => {
  const source = (publisher: string, title: string | null, id: string): Source => ({
    id,
    url: id,
    publisher,
    title,
    published: null,
    tier: 'primary',
  })
  const all = [
    source('Reuters', 'On Meta', 'https://r.example/2'),
    source('Reuters', null, 'https://r.example/1'),
    source('Meta', 'A framework', 'https://meta.example/f'),
  ]
  const found = (q: string) => sourcesMatching(all, q).map(({ id }) => id.slice(8))
  expect(found(' ')).toEqual(['meta.example/f', 'r.example/1', 'r.example/2'])
  expect(found('META')).toEqual(['meta.example/f', 'r.example/2'])
  expect(found('reuters  meta')).toEqual(['r.example/2'])
  expect(found('r.example/1')).toEqual(['r.example/1'])
  expect(all.map(sourceName)).toEqual(['Reuters, “On Meta”', 'Reuters', 'Meta, “A framework”'])
})
