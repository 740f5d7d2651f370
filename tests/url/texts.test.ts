import { describe, expect, it } from 'vitest'
import { DEFAULT_LEVERS } from '#domain/regimes/levers/levers.ts'
import { readAddress, writeAddress, writtenIn } from '#url/address.ts'
import { compareAddress, weights } from '#url/compare.ts'
import { citedRecordHref, embedHref, fullHref, hereHref, pageHref, pinnedHref } from '#url/hrefs.ts'
import { keptAlong } from '#url/keptAlong.ts'
import { leverTexts, leversIn } from '#url/leverParams.ts'
import { modelsAddress } from '#url/models.ts'
import {
  choice,
  choices,
  day,
  flag,
  freeText,
  jurisdictions,
  onlyFlag,
  rangeEnd,
  slugOr,
  slugOrNull,
  slugs,
} from '#url/param.ts'
import { repairedRead } from '#url/repair.ts'
import {
  countriesParam,
  goalParam,
  oddsParam,
  rulesParam,
  thresholdParam,
  wholeDays,
} from '#url/scenarioParams.ts'
import { lensOf, repairedRange } from '#url/shared.ts'

describe('a link', () => {
  const { values } = readAddress(modelsAddress, '?who=meta')
  const at = { asof: '2026-06-01', data: '2026-11-23' }

  it('leads to a part of a page only where it is asked for one', () => {
    expect(pageHref('models', {})).toBe('/models')
    expect(pageHref('models', {}, {}, 'table')).toBe('/models#table')
    const here = { path: '/models', address: modelsAddress }
    expect(hereHref(here, values, { search: '?x=1&sort=name' })).toBe('/models?who=meta&x=1')
    expect(hereHref(here, values, { search: '', part: 'table' })).toBe('/models?who=meta#table')
  })

  it('has every parameter written where it is for citing', () => {
    expect(fullHref('/models', modelsAddress, values)).toBe('/models?v=2&who=meta&sort=released')
    expect(pinnedHref('models', at)).toBe(
      '/models?v=2&asof=2026-06-01&data=2026-11-23&sort=released',
    )
    expect(citedRecordHref('/company/meta', at)).toBe(
      '/company/meta?v=2&asof=2026-06-01&data=2026-11-23',
    )
    expect(embedHref('standing', at, { theme: 'dark', controls: 'time' })).toBe(
      '/embed/standing?v=2&asof=2026-06-01&data=2026-11-23&theme=dark&controls=time&background=paper&margin=none&whole=0',
    )
  })

  it('keeps along what it does not say itself', () => {
    const carried = '?ref=a&title=T&figures=standing'
    expect(keptAlong('/models', '')).toBe('/models')
    expect(keptAlong('/models', carried)).toBe('/models?ref=a&title=T&figures=standing')
    expect(keptAlong('/models?who=meta#table', carried)).toBe(
      '/models?who=meta&ref=a&title=T&figures=standing#table',
    )
    expect(keptAlong('/models?ref=b', '?ref=a')).toBe('/models?ref=b')
    expect(keptAlong('/report', carried)).toBe('/report?ref=a')
    expect(keptAlong('/models?figures=signs', carried)).toBe('/models?figures=signs&ref=a')
    expect(keptAlong('/models#a', '?b%20c=1')).toBe('/models?b%20c=1#a')
  })
})

describe('a parameter', () => {
  const read = <T>(param: { parse: (text: string) => { value: T } }, text: string) =>
    param.parse(text).value

  it.each([
    [freeText, 'x'.repeat(200), 'x'.repeat(200)],
    [freeText, 'x'.repeat(201), 'x'.repeat(200)],
    [slugOr('a'), 'two-tier', 'two-tier'],
    [slugOr('a'), 'Two', null],
    [slugOrNull, 'meta.open-weights', 'meta.open-weights'],
    [slugOrNull, '-meta', null],
    [slugOrNull, 'meta-', null],
    [slugOrNull, 'me--ta', null],
    [
      jurisdictions,
      'us-federal,us-states,us-ca,fr,intl',
      ['us-federal', 'us-states', 'us-ca', 'fr', 'intl'],
    ],
    [jurisdictions, 'us-cal', null],
    [jurisdictions, 'xus-ca', null],
    [jurisdictions, 'france', null],
    [slugs, ' meta , xai ', ['meta', 'xai']],
    [choices(['a', 'b']), 'b,c,a,b', ['b', 'a']],
    [choice(['a', 'b'], 'a'), 'c', null],
    [day, '2026-06-01', '2026-06-01'],
    [day, '2026-06', null],
    [day, 'x2026-06-01', null],
    [day, '2026-06-01x', null],
    [rangeEnd, '2026-06', '2026-06'],
    [rangeEnd, '2026-06-31', null],
    [rangeEnd, '2026-06~', null],
    [rangeEnd, 'x2026', null],
    [flag, '1', true],
    [flag, '0', false],
    [flag, '', null],
    [onlyFlag, '1', true],
    [onlyFlag, '0', false],
    [onlyFlag, 'yes', null],
    [thresholdParam, '3.5e25', 3.5e25],
    [thresholdParam, '1e18', 1e18],
    [thresholdParam, '1e30', 1e30],
    [thresholdParam, '9e17', null],
    [thresholdParam, '1.1e30', null],
    [thresholdParam, 'x1e25', null],
    [thresholdParam, '1e25x', null],
    [wholeDays(1, 730, 30), '1', 1],
    [wholeDays(1, 730, 30), '730', 730],
    [wholeDays(1, 730, 30), '731', null],
    [wholeDays(1, 730, 30), '0', null],
    [wholeDays(1, 730, 30), ' 7', null],
    [countriesParam, 'us,cn', ['US', 'CN']],
    [countriesParam, 'usa', null],
    [rulesParam, 'a/b,c/d', ['a:b', 'c:d']],
    [rulesParam, 'a/b/c', null],
    [goalParam, 'above/100', { kind: 'above', percent: 100 }],
    [goalParam, 'below/0', { kind: 'below', percent: 0 }],
    [goalParam, 'above/101', null],
    [goalParam, 'spare/a-b', { kind: 'model', model: 'a-b', reached: false }],
    [goalParam, 'reach/', null],
  ])('number %# is read as %j', (param, text, value) => {
    expect(read<unknown>(param, text)).toEqual(value)
  })

  it('is written as little as it can be', () => {
    expect([flag.write(true), flag.write(false)]).toEqual(['1', '0'])
    expect([onlyFlag.write(true), onlyFlag.write(false)]).toEqual(['1', ''])
    expect([day.write(null), rangeEnd.write(null), slugOrNull.write(null)]).toEqual(['', '', ''])
    expect([thresholdParam.write(null), thresholdParam.write(3.5e25)]).toEqual(['', '3.5e25'])
    expect(goalParam.write(null)).toBe('')
  })

  it.each(['/6/+94', '/6/94x', '/6x/94', '/x6/94', '/6', '/6/94/0', '/1000/0'])(
    'of odds is not read from meta-signs%s',
    (odds) => {
      const { value, problems } = oddsParam.parse(`meta-signs${odds}`)
      expect([value, problems.length]).toEqual([null, 1])
    },
  )

  it('of weights takes whole numbers from 1 to 9, each column once, in the order of the list', () => {
    expect(weights.parse('caisi/1,stance/9').value).toEqual({ caisi: 1, stance: 9 })
    expect(weights.write({ caisi: 1, stance: 9, 'open-weights': 0 })).toBe('stance/9,caisi/1')
    for (const text of ['stance/0', 'stance/10', 'stance/1/2', 'stance', 'gone/1', 'stance/x1']) {
      expect(weights.parse(text)).toMatchObject({ value: null, problems: [expect.any(String)] })
    }
    expect(weights.parse('stance/1,stance/2')).toMatchObject({ value: { stance: 1 } })
  })

  it('says by its beginning and its end what was read of a long text', () => {
    const why = (length: number) => repairedRead(slugOrNull, `${'x'.repeat(length - 1)}.`).why
    expect(why(60)).toBe(`“${'x'.repeat(59)}.” is read as “${'x'.repeat(59)}”`)
    expect(why(61)).toBe(`“${'x'.repeat(28)}…${'x'.repeat(27)}.” is read as “${'x'.repeat(60)}”`)
    expect(repairedRead(slugOrNull, 'meta')).toEqual({
      read: { value: 'meta', problems: [] },
      why: null,
    })
    expect(repairedRead(slugOrNull, '!!').why).toBeNull()
  })
})

describe('levers as texts', () => {
  it('are only those of which a field is given', () => {
    expect(leverTexts({})).toStrictEqual({})
    expect(leverTexts({ signed: 'set' })).toStrictEqual({ signed: 'set' })
    expect(leverTexts({ to: '2026-06-30' })).toStrictEqual({ from: '2025-01-01', to: '2026-06-30' })
    expect(leverTexts({ from: null })).toStrictEqual({ window: 'all', from: null, to: null })
  })

  it('have a range of their own where one end of it is given, and else a window by name', () => {
    const window = (values: Readonly<Record<string, unknown>>) => {
      const { from, to } = leversIn({ ...leverTexts(DEFAULT_LEVERS), ...values })
      return [from, to]
    }
    expect(window({ window: 'in-2026' })).toEqual(['2026-01-01', '2026-12-31'])
    expect(window({ window: 'gone' })).toEqual(['2025-01-01', null])
    expect(window({ window: 'in-2026', from: '2025-06' })).toEqual(['2025-06-01', null])
    expect(window({ window: 'in-2026', to: '2025-06' })).toEqual([null, '2025-06-30'])
    expect(window({ from: '2025', to: '2025' })).toEqual(['2025-01-01', '2025-12-31'])
  })
})

describe('an address', () => {
  it('writes one of its parameters alone', () => {
    const { values } = readAddress(compareAddress, '?columns=stance,caisi')
    expect(writtenIn(compareAddress, 'columns', values)).toBe('stance,caisi')
    expect(writtenIn(compareAddress, 'sort', values)).toBe('listed')
    expect(writtenIn(compareAddress, 'gone', values)).toBe('')
  })

  it('takes a parameter without a text for one that is not given', () => {
    const { values, problems } = readAddress(modelsAddress, '?who=&sort=')
    expect([values.who, values.sort, problems]).toEqual([[], 'released', []])
    expect(writeAddress(modelsAddress, values, { search: '?a=1%2C2/3&b=x%20y' })).toBe(
      '?a=1,2/3&b=x%20y',
    )
  })

  it('is of a whole version from 1 on', () => {
    const problems = (v: string) => readAddress(modelsAddress, `?v=${v}`).problems.length
    expect(['1', '0', '1.5', '-1', 'x', '2', '3'].map(problems)).toEqual([0, 1, 1, 1, 1, 0, 1])
  })

  it('has a range from the first day of its beginning to the last of its end', () => {
    const lens = (search: string) => lensOf(readAddress(modelsAddress, search).values, '2026-11-23')
    expect(lens('?from=2025-06&to=2026-02')).toMatchObject({
      from: '2025-06-01',
      to: '2026-02-28',
      asof: '2026-11-23',
      published: null,
    })
    expect(lens('')).toMatchObject({ from: null, to: null })
    expect(repairedRange({ from: '2026-06', to: '2026' })).toBeNull()
    expect(repairedRange({ from: '2026-06-02', to: '2026-06-01' })).not.toBeNull()
    expect(repairedRange({ from: '2026', to: null })).toBeNull()
  })
})
