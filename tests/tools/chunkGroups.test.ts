import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chunkGroups, type Need, type Piece } from '#tools/chunkGroups.ts'

const EVEN: Need = { worth: 1000, vain: 1, mostInVain: 1000 }

function piece(id: string, neededFor: readonly string[], more: Partial<Piece> = {}): Piece {
  return { id, size: 100, brings: new Set(), neededFor: new Set(neededFor), ...more }
}

/** By their names, in an order of their own. */
const groupsOf = (pieces: readonly Piece[], need: Partial<Need> = {}) =>
  chunkGroups(pieces, () => ({ ...EVEN, ...need }))
    .map((ids) => ids.toSorted().join(' '))
    .toSorted()

it('puts together what the same pages need, and keeps apart what no page needs both of', () => {
  const pieces = [piece('a', ['one']), piece('b', ['two']), piece('c', ['one'])]
  expect(groupsOf(pieces)).toEqual(['a c', 'b'])
})

it('makes one file of two where a request saved outweighs what others load in vain', () => {
  const pieces = [piece('a', ['one', 'two']), piece('b', ['one'])]
  expect(groupsOf(pieces)).toEqual(['a b'])
  expect(groupsOf(pieces, { worth: 100 })).toEqual(['a', 'b'])
  expect(groupsOf(pieces, { vain: 20 })).toEqual(['a', 'b'])
})

it('lets nobody load too much in vain, however much it saves', () => {
  const pieces = [piece('a', ['one', 'two']), piece('b', ['one'])]
  expect(groupsOf(pieces, { mostInVain: 99 })).toEqual(['a', 'b'])
})

it('brings no sheet to a page that does not need it otherwise', () => {
  const heavy = piece('b', ['one'], { brings: new Set(['view-compare']) })
  expect(groupsOf([piece('a', ['one', 'two']), heavy])).toEqual(['a', 'b'])
  const other = piece('c', ['two'], { brings: new Set(['view-compare']) })
  expect(groupsOf([piece('a', ['one', 'two']), heavy, other])).toEqual(['a b c'])
})

const NEEDS = ['one', 'two', 'three', 'four', 'five']
const UNEVEN: Readonly<Record<string, Need>> = {
  one: { worth: 5000, vain: 0, mostInVain: 9000 },
  two: { worth: 100, vain: 5, mostInVain: 200 },
}

it('keeps every module, once, in files that do not wait in a circle', () => {
  const module = fc.record({
    needs: fc.uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1 }),
    size: fc.integer({ min: 1, max: 900 }),
    to: fc.array(fc.nat(), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(module, { minLength: 1, maxLength: 20 }), (all) => {
      const pieces: (Piece & { readonly imports: readonly string[] })[] = []
      for (const [at, { needs, size, to }] of all.toReversed().entries()) {
        // What a module imports comes after it, and is needed wherever it is.
        const importers = pieces.filter(({ imports }) => imports.includes(String(at)))
        const neededFor = [...needs, ...importers.flatMap((one) => [...one.neededFor])]
        const later = all.length - 1 - at
        const imports = later === 0 ? [] : to.map((next) => String(at + 1 + (next % later)))
        pieces.push({ ...piece(String(at), neededFor, { size }), imports })
      }
      const groups = chunkGroups(pieces, (need) => UNEVEN[need] ?? EVEN)
      expect(groups.flat().toSorted()).toEqual(pieces.map(({ id }) => id).toSorted())
      const groupOf = (id: string) => groups.findIndex((ids) => ids.includes(id))
      const next = groups.map((ids, at) =>
        pieces
          .filter(({ id }) => ids.includes(id))
          .flatMap(({ imports }) => imports.map(groupOf))
          .filter((to) => to !== at),
      )
      for (const start of groups.keys()) {
        const reached = new Set(next[start])
        for (const at of reached) next[at]?.forEach((to) => reached.add(to))
        expect([...reached]).not.toContain(start)
      }
    }),
    { numRuns: 300 },
  )
})
