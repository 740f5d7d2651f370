import { expect, it } from 'vitest'
import { REACH_LOOKS, reachInk, reachLookWords } from '#marks/reachLook.ts'

it('gives every look words of its own', () => {
  expect(new Set(REACH_LOOKS.map(reachLookWords)).size).toBe(REACH_LOOKS.length)
})

it('writes on dark fills in another colour than on pale ones', () => {
  expect(reachInk('must')).not.toBe(reachInk('after'))
})
