import { expect, it } from 'vitest'
import { REACH_LOOKS, reachInk, reachLookOf, reachLookWords } from '#marks/reachLook.ts'
import { reach } from '#domain/schema/scenarioTables.ts'

it.each([
  ['before-release', true, 'must'],
  ['before-release', false, 'may'],
  ['indirect', true, 'hosts'],
  ['after-release', false, 'after'],
  ['record-only', false, 'after'],
  ['none', false, 'none'],
] as const)('draws reach %s, binding %s, as %s', (reached, binding, look) => {
  expect(reachLookOf({ reach: reached, binding })).toBe(look)
})

it('gives every regime a place in the order, and every place its own words', () => {
  for (const reached of reach.options) {
    for (const binding of [true, false]) {
      expect(REACH_LOOKS).toContain(reachLookOf({ reach: reached, binding }))
    }
  }
  expect(new Set(REACH_LOOKS.map(reachLookWords)).size).toBe(REACH_LOOKS.length)
})

it('writes on dark fills in another colour than on pale ones', () => {
  expect(reachInk('must')).not.toBe(reachInk('after'))
})
