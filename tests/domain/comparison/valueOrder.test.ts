import { expect, it } from 'vitest'
import { valueOrder } from '#domain/comparison/valueOrder.ts'
import { published } from '#tests/domain/timelineFixture.ts'

const inOrder = (dimension: string, version: string) => [
  ...new Set(
    published('positions', version)
      .filter((one) => one.dimension === dimension)
      .toSorted((a, b) => valueOrder(a) - valueOrder(b))
      .map(({ value }) => value),
  ),
]

it('puts what is done before what is done in part, and both before what is not', () => {
  const marks = published('positions', '2026-11-23')
    .filter(({ dimension, mark }) => dimension === 'open-weights' && mark !== null)
    .toSorted((a, b) => valueOrder(a) - valueOrder(b))
    .map(({ mark }) => mark)
  expect([...new Set(marks)]).toEqual(['yes', 'partly', 'reported-not-confirmed', 'no'])
})

it('puts positions as they are listed, and what nobody listed last', () => {
  expect(inOrder('position-licensing', '2026-11-23').slice(0, 3)).toEqual([
    'mandatory evaluation, no release veto',
    'for a release gate',
    'for an industry-funded body under federal oversight',
  ])
  const unheard = valueOrder({ mark: null, value: 'unheard of' })
  expect(valueOrder({ mark: null, value: 'against exemption' })).toBeLessThan(unheard)
})

it.each(['2026-11-23', '2026-11-28', '2026-11-29'])(
  'has a place for every position of %s',
  (version) => {
    const unheard = valueOrder({ mark: null, value: 'unheard of' })
    const unlisted = published('positions', version).filter(
      (one) => one.value !== 'unknown' && valueOrder(one) === unheard,
    )
    expect(unlisted.map(({ value }) => value)).toEqual([])
  },
)
