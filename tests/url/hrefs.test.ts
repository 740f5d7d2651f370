import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, type Address } from '#url/address.ts'
import {
  cellHref,
  companyHref,
  embedHref,
  eventHref,
  modelHref,
  modelsHref,
  pageHref,
  periodHref,
  pinnedHref,
  timelineHref,
  timelineOfHref,
} from '#url/hrefs.ts'
import { carriedIn, keptAlong } from '#url/keptAlong.ts'
import { modelsAddress } from '#url/models.ts'
import { overviewAddress } from '#url/overview.ts'
import { pages, plainPages } from '#url/pages.ts'
import { scenariosAddress } from '#url/scenarios.ts'

/** Where a reader may stand: any value of each shared parameter, each of them set or not. */
const anyPage = fc
  .record(
    {
      who: fc.constantFrom('meta', 'openai,meta'),
      type: fc.constant('litigation'),
      in: fc.constant('us-federal,eu'),
      bearing: fc.constant('neutral'),
      confidence: fc.constant('low'),
      q: fc.constantFrom('open weights', 'a&asof=2026-01-01', '100%'),
      from: fc.constant('2025'),
      to: fc.constant('2026-06'),
      asof: fc.constant('2026-06-01'),
      known: fc.constant('1'),
      data: fc.constantFrom('2026-06-26', '2026-11-23'),
    },
    { requiredKeys: [] },
  )
  .map((given) => readAddress(overviewAddress, new URLSearchParams(given).toString()).values)

const at = (href: string) => readAddress(overviewAddress, href.replace(/^[^?]*|#.*$/g, '')).values

describe('a link from where a reader stands', () => {
  it.each(plainPages)('to $id takes everything shared along', ({ id }) => {
    fc.assert(
      fc.property(anyPage, (here) => {
        expect(at(pageHref(id, here, {}, 'part'))).toEqual(here)
      }),
    )
  })

  it('to a company, an event or a cell takes everything shared along', () => {
    fc.assert(
      fc.property(anyPage, (here) => {
        for (const href of [
          companyHref('meta', here),
          eventHref('eo-14409-signed', here),
          cellHref('meta.stance', here),
        ]) {
          expect(at(href)).toEqual(here)
        }
      }),
    )
  })

  it('to one record keeps the day and the data, and leaves filters that might hide it', () => {
    fc.assert(
      fc.property(anyPage, (here) => {
        for (const href of [
          timelineHref('eo-14409-signed', here),
          periodHref({ id: 'meta-1', from: '2025-06' }, here),
          timelineOfHref('meta', here),
          modelsHref('meta', here),
          modelHref('gpt-5-6-sol', here),
        ]) {
          const { asof, data, known, type } = at(href)
          expect({ asof, data, known, type }).toEqual({
            asof: here.asof,
            data: here.data,
            known: here.known,
            type: [],
          })
        }
      }),
    )
  })

  it('to one record asks for that record, wherever one stands', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom('meta', 'openai', 'a-record'), (here, id) => {
        const asked = (href: string) => {
          const [path, query = ''] = href.split('?')
          const own = Object.fromEntries(new URLSearchParams(query))
          const { asof: _, data: __, known: ___, ...rest } = own
          return [path, rest]
        }
        expect(asked(timelineHref(id, here))).toEqual(['/timeline', { event: id }])
        expect(asked(timelineOfHref(id, here))).toEqual(['/timeline', { who: id }])
        expect(asked(modelsHref(id, here))).toEqual(['/models', { who: id }])
        expect(asked(modelHref(id, here))).toEqual(['/models', { model: id }])
        expect(asked(periodHref({ id, from: '2025-06~' }, here))).toEqual([
          '/timeline',
          { period: id, from: '2025' },
        ])
        expect(at(modelsHref(id, here)).who).toEqual([id])
        expect(companyHref(id, here)).toMatch(new RegExp(`^/company/${id}(\\?|$)`))
        expect(eventHref(id, here)).toMatch(new RegExp(`^/event/${id}(\\?|$)`))
      }),
    )
  })

  it('leaves the parameters of its own page behind', () => {
    const compare = {
      ...at('?who=meta'),
      cell: 'meta.stance',
      sort: 'stance',
      against: '2026-06-26',
    }
    expect(pageHref('models', compare, { model: 'gpt-5-6-sol' })).toBe(
      '/models?who=meta&model=gpt-5-6-sol',
    )
  })

  it('says what it is asked for, over what it carries', () => {
    expect(pageHref('compare', at('?asof=2026-06-01'), { asof: null }, 'top')).toBe('/compare#top')
    expect(pinnedHref('overview', { asof: null, data: '2026-06-26' })).toBe('/?v=2&data=2026-06-26')
    expect(
      embedHref('standing', { asof: null, data: null }, { theme: 'dark', controls: 'time' }),
    ).toBe('/embed/standing?v=2&theme=dark&controls=time&background=paper&margin=none&whole=0')
  })
})

describe('what goes along from page to page', () => {
  const kept = (to: string, search: string, here: Address<object> = modelsAddress) =>
    keptAlong(to, carriedIn(search, here))

  it('are parameters that are no page’s of ours, once', () => {
    const here = '?who=meta&sort=name&amp;utm_source=mail&theme=dark'
    expect(kept('/compare?who=meta#top', here)).toBe('/compare?who=meta&utm_source=mail#top')
    expect(kept('/models?utm_source=mail', here)).toBe('/models?utm_source=mail')
    expect(kept('/', '?who=meta')).toBe('/')
    expect(kept('/', '?a%20b=c%26d')).toBe('/?a%20b=c%26d')
  })

  it('are not levers of the page that one leaves, though their address comes with their view', () => {
    const here = '?scenario=two-tier&open=free-licence&hold=14&ref=mail'
    expect(kept('/models', here, scenariosAddress)).toBe('/models?ref=mail')
    const asked = Object.keys(pages.scenarios.address.params)
    expect(Object.keys(scenariosAddress.params)).toEqual(expect.arrayContaining(asked))
  })

  it('is nothing of the report where it is the report, in a folder of its host too', () => {
    expect(kept('/atlas/report', '?figures=standing')).toBe('/atlas/report')
  })
})
