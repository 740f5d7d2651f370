import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '#url/address.ts'
import { closest } from '#domain/words/closest.ts'
import { migrated } from '#url/address.ts'
import { modelsAddress } from '#url/models.ts'
import { meantBy } from '#url/nearest.ts'
import { timelineAddress } from '#url/timeline.ts'
import { embedOptions, withoutOptions } from '#url/embedOptions.ts'
import { dataOnly, pinIn, underContract } from '#url/query.ts'
import { earliestAsOf } from '#url/shared.ts'
import { unknownData, unknownParams, unknownWho } from '#url/unknownNames.ts'

const read = (search: string) => readAddress(modelsAddress, search)
/** Names of ours and others, with any text. */
const anyQuery = fc
  .array(fc.tuple(fc.constantFrom('who', 'sort', 'q', 'from', 'asof', 'x', 'X'), fc.string()))
  .map((pairs) => new URLSearchParams(pairs).toString())

const rewritten = (search: string) => writeAddress(modelsAddress, read(search).values, { search })

it('writes equal views as equal addresses, whatever order they were asked in', () => {
  expect(rewritten('?sort=name&who=xai,meta')).toBe('?who=xai,meta&sort=name')
  expect(rewritten('?who=xai,meta&sort=name')).toBe('?who=xai,meta&sort=name')
})

it('leaves defaults out of the address bar, and puts them into shared links', () => {
  expect(rewritten('?sort=released')).toBe('')
  expect(writeAddress(modelsAddress, read('').values, { full: true })).toBe('?v=2&sort=released')
})

it('is settled after one rewriting', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const once = rewritten(`?${query}`)
      expect(rewritten(once)).toBe(once)
    }),
  )
})

it('never throws, and keeps parameters that are not ours', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (name, text) => {
      const search = new URLSearchParams([[`x${name}`, text]]).toString()
      expect(new URLSearchParams(rewritten(search)).getAll(`x${name}`)).toEqual([text])
    }),
  )
})

it('names a parameter that is given twice, and uses the first', () => {
  const { values, problems } = read('?sort=name&sort=compute')
  expect(values.sort).toBe('name')
  expect(problems).toEqual([{ param: 'sort', why: 'is given more than once; the first is used' }])
})

it('takes a reversed range out and says so, and keeps the rest', () => {
  const { values, problems } = read('?from=2026&to=2025-12&who=meta')
  expect(values).toMatchObject({ from: null, to: null, who: ['meta'] })
  expect(problems.map(({ param }) => param)).toEqual(['from'])
})

it('accepts a range that begins and ends in the same year', () => {
  expect(read('?from=2026&to=2026').problems).toEqual([])
})

it('is not led astray by names of object machinery', () => {
  const { values } = read('?__proto__=1&constructor=2&who=meta')
  expect(values.who).toEqual(['meta'])
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
})

it('brings old links to the present contract, step by step', () => {
  const renamed = (query: URLSearchParams) => new URLSearchParams({ who: query.get('firm') ?? '' })
  const doubled = (query: URLSearchParams) =>
    new URLSearchParams({ who: `${query.get('who')},xai` })
  const at = (search: string) =>
    migrated(new URLSearchParams(search), [renamed, doubled]).query.get('who')
  expect(at('v=1&firm=meta')).toBe('meta,xai')
  expect(at('v=2&who=meta')).toBe('meta,xai')
  expect(at('v=3&who=meta')).toBe('meta')
})

it('says so where a link is of no version or of a newer one', () => {
  expect(read('?v=99').problems).toEqual([
    { param: 'v', why: 'the link was made by a newer version of this site' },
  ])
  expect(read('?v=one').problems).toHaveLength(1)
})

it('finds the nearest known name, or none', () => {
  expect(closest('metta', ['openai', 'meta', 'xai'])).toBe('meta')
  // Two letters that changed places are one slip.
  expect(closest('hihg', ['low', 'medium', 'high'])).toBe('high')
  expect(closest('zzzzzz', ['openai', 'meta', 'xai'])).toBeNull()
})

it('names who is not in the data, with the nearest who is, and which data is shown instead', () => {
  expect(unknownWho(['meta', 'metta', 'zzzzzz'], ['openai', 'meta'])).toEqual([
    {
      param: 'who',
      why: '“metta” is not in the data',
      unmet: { given: 'metta', among: ['openai', 'meta'] },
    },
    {
      param: 'who',
      why: '“zzzzzz” is not in the data',
      unmet: { given: 'zzzzzz', among: ['openai', 'meta'] },
    },
  ])
  expect(unknownData(null, '2026-11-23')).toEqual([])
  expect(unknownData('2020-01-01', '2026-11-23')).toEqual([
    { param: 'data', why: 'there is no version 2020-01-01; 2026-11-23 is shown instead' },
  ])
})

it('names parameters that a page does not read, but for the report and what trackers add', () => {
  const named = unknownParams(
    timelineAddress,
    '?v=2&tpye=law&tpye=act&time=2024&WHO=meta&utm_source=mail&fbclid=1&ref=x&title=T&figures=',
  )
  expect(named.map(({ param, why }) => `${param} ${why}`)).toEqual([
    'tpye is not a parameter of this page',
    'time is not a parameter of this page',
  ])
  expect(named.map(({ unmet }) => unmet && meantBy(unmet))).toEqual(['type', null])
})

describe('a query whose page is not known', () => {
  it('pins the data it names, a mended day too, and what is no day as it stands', () => {
    expect(pinIn('?data=2026-06-26&who=meta')).toBe('2026-06-26')
    expect(pinIn('?amp;data=2026-06-26')).toBe('2026-06-26')
    expect(pinIn('?data=2026-06-26)')).toBe('2026-06-26')
    expect(pinIn('?data=nonsense')).toBe('nonsense')
    expect(pinIn('?who=meta')).toBeNull()
    expect(pinIn('?data=')).toBeNull()
  })

  it('is read under the contract of the link that holds it', () => {
    expect(underContract('who=meta', '?v=1&figures=x')).toBe('who=meta&v=1')
    expect(underContract('who=meta', '?figures=x')).toBe('who=meta')
  })

  it('loses what only an embed understands', () => {
    expect(withoutOptions('?who=meta&theme=dark&controls=time&other=1')).toBe('who=meta&other=1')
    expect(embedOptions('?theme=dark&controls=x')).toMatchObject({
      theme: 'dark',
      controls: 'none',
    })
    expect(dataOnly('2026-06-26')).toBe('?data=2026-06-26')
  })
})

it.each([
  [{ asof: null }, null],
  [{ asof: '2026-02-01' }, '2026-02-01'],
  [{ asof: '2026-02-01', against: '2026-01-01' }, '2026-01-01'],
  [{ asof: '2026-02-01', against: '2026-03-01' }, '2026-02-01'],
  [{ asof: '2026-02-01', against: 'status-quo' }, '2026-02-01'],
  [{ asof: null, against: '2026-03-01' }, '2026-03-01'],
  [{ asof: null, against: 'x2026-03-01' }, null],
  [{ asof: null, against: '2026-03-01x' }, null],
])('looks at no day before the earliest of %j', (values, day) => {
  expect(earliestAsOf(values)).toBe(day)
})
