import { expect, it } from 'vitest'
import { faultOf, withNearest } from '#url/nearest.ts'

it.each([
  ['?who=opnai,meta&asof=2026-01-01', 'who', 'opnai', '?who=openai,meta&asof=2026-01-01'],
  // Only the whole word: not the end of another, nor its beginning.
  ['?who=us-opnai,opnai-labs,opnai', 'who', 'opnai', '?who=us-opnai,opnai-labs,openai'],
  ['?goal=reach/opnai', 'goal', 'opnai', '?goal=reach/openai'],
])('%s: the nearest takes the place of the word', (search, param, given, query) => {
  expect(withNearest(search, param, { given, meant: 'openai' })).toBe(query)
})

it('leads nowhere where the word does not stand in the address as it was read', () => {
  expect(withNearest('?WHO=opnai', 'who', { given: 'opnai', meant: 'openai' })).toBeNull()
  expect(withNearest('?who=meta', 'who', { given: 'opnai', meant: 'openai' })).toBeNull()
})

it('names no nearest where nothing is near', () => {
  expect(faultOf('zzzz', ['meta'], 'no such thing')).toEqual({ why: 'no such thing' })
})
