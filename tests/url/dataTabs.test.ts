import { problemWords } from '#url/nearest.ts'
import { expect, it } from 'vitest'
import { readAddress } from '#url/address.ts'
import { dataTabOf, dataTabOfAnchor } from '#url/dataTabs.ts'
import { DATA_TABS, methodsAddress } from '#url/methods.ts'

const tabAt = (search: string) => dataTabOf(readAddress(methodsAddress, search).values)

it('opens the tab that an address names, else the sources where it has words to find', () => {
  expect(tabAt('?tab=disputes')).toBe('disputes')
  expect(tabAt('?q=meta')).toBe('sources')
  expect(tabAt('?q=meta&tab=codebook')).toBe('codebook')
  expect(tabAt('')).toBe(DATA_TABS[0])
})

it('names the nearest of a tab that does not exist', () => {
  expect(problemWords(readAddress(methodsAddress, '?tab=source').problems)).toMatch(
    /^tab: “source” is not one of .* \(closest: sources\)$/,
  )
})

it('knows the tab of every part that links have named', () => {
  expect(DATA_TABS.map(dataTabOfAnchor)).toEqual(DATA_TABS)
  expect(
    'method-as-of-a-day codebook-x source-a-b dispute-c version-2026-06-26'
      .split(' ')
      .map(dataTabOfAnchor),
  ).toEqual(['methods', 'codebook', 'sources', 'disputes', 'versions'])
  expect(['content', 'source', 'constructor-x', ''].map(dataTabOfAnchor)).toEqual(
    Array.from({ length: 4 }, () => null),
  )
})
