import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sourceNumbers } from '#domain/record/sourceNumbers.ts'
import { cited } from '#tests/domain/comparisonFixture.ts'

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
