import { expect, it } from 'vitest'
import { changesFrom } from '#data/checker.ts'
import { mockChanges } from '#mocks/dataset.ts'

it('reads what it knows of the changes of versions, and names the rest once', () => {
  const line = { about: 'events', what: 'Something came.', why: null }
  const lists = mockChanges.map((one) => ({ ...one, additions: [line, line] }))
  const newer = lists.map((one) => ({
    ...one,
    reviewer: 'x',
    additions: one.additions.map((addition) => ({ ...addition, row: 'x' })),
  }))
  expect(changesFrom(newer)).toEqual({ lists, keptOut: ['additions.row', 'reviewer'] })
})

it.each([
  ['a page of another site', {}, /^changes.json: it is damaged \(: /],
  [
    'a version without its corrections',
    [{ ...mockChanges[0], corrections: undefined }],
    /damaged \(0.corrections: /,
  ],
])('refuses %s', (_, json, reason) => {
  expect(() => changesFrom(json)).toThrow(reason)
})
