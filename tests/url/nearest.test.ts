import { expect, it } from 'vitest'
import { faultOf } from '#url/fault.ts'
import { meantBy, problemWords, queryWith } from '#url/nearest.ts'

it.each([
  ['?who=opnai,meta&asof=2026-01-01', 'who', 'opnai', '?who=openai,meta&asof=2026-01-01'],
  // Only the whole word: not the end of another, nor its beginning.
  ['?who=us-opnai,opnai-labs,opnai', 'who', 'opnai', '?who=us-opnai,opnai-labs,openai'],
  ['?goal=reach/opnai', 'goal', 'opnai', '?goal=reach/openai'],
])('%s: the nearest takes the place of the word', (search, param, given, query) => {
  expect(queryWith(search, param, given, 'openai')).toBe(query)
})

it('leads nowhere where the word does not stand in the address as it was read', () => {
  expect(queryWith('?WHO=opnai', 'who', 'opnai', 'openai')).toBeNull()
  expect(queryWith('?who=meta', 'who', 'opnai', 'openai')).toBeNull()
})

it('names no nearest where nothing is near', () => {
  expect(meantBy({ given: 'zzzz', among: ['meta'] })).toBeNull()
  expect(problemWords([{ param: 'who', ...faultOf('zzzz', ['meta'], 'is no name') }])).toBe(
    'who: is no name',
  )
})
