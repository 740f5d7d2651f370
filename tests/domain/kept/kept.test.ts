import { expect, it, vi } from 'vitest'
import { isSame, kept, keptFor, keptForText } from '#domain/kept/kept.ts'

it('answers once what is asked alike, and keeps as much as it says', () => {
  const answer = vi.fn<(question: { readonly of: readonly string[] }) => string>((question) =>
    question.of.join(),
  )
  const ask = kept(answer, 2)
  expect(ask({ of: ['a', 'b'] })).toBe('a,b')
  expect(ask({ of: ['a', 'b'] })).toBe('a,b')
  expect(answer).toHaveBeenCalledTimes(1)
  ask({ of: ['b'] })
  ask({ of: ['a', 'b'] })
  expect(answer).toHaveBeenCalledTimes(2)
  ask({ of: ['c'] })
  ask({ of: ['b'] })
  expect(answer).toHaveBeenCalledTimes(4)
})

it('can be emptied', () => {
  const answer = vi.fn<(question: string) => string>((question) => question)
  const ask = kept(answer, 2)
  ask('a')
  expect(ask.count()).toBe(1)
  ask.empty()
  expect(ask.count()).toBe(0)
  ask('a')
  expect(answer).toHaveBeenCalledTimes(2)
})

it('keeps an answer for as long as the thing that it is about', () => {
  const answer = vi.fn<(thing: object) => readonly string[]>((thing) => Object.keys(thing))
  const ask = keptFor(answer)
  const thing = { a: 1 }
  expect(ask(thing)).toBe(ask(thing))
  ask({ a: 1 })
  expect(answer).toHaveBeenCalledTimes(2)
})

it('keeps also that a text says nothing', () => {
  const answer = vi.fn<(text: string) => null>(() => null)
  const ask = keptForText(answer)
  expect([ask('x'), ask('x')]).toEqual([null, null])
  expect(answer).toHaveBeenCalledTimes(1)
})

it.each([
  [1, 1, true],
  [null, null, true],
  [null, {}, false],
  ['1', 1, false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [2, 1], false],
  [{ a: 1, b: undefined }, { a: 1 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
])('holds %o and %o for the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same)
  expect(isSame(b, a)).toBe(same)
})
