import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress, type Address } from '#url/address.ts'
import { compareAddress } from '#url/compare.ts'
import { embedOptions } from '#url/embedOptions.ts'
import { modelsAddress } from '#url/models.ts'
import { pinIn } from '#url/query.ts'
import { queryIn } from '#url/repair.ts'
import { reportAddress } from '#url/report.ts'
import { scenariosAddress } from '#url/scenarios.ts'
import { timelineAddress } from '#url/timeline.ts'

/** Texts that an address may hold, by the name of the parameter. Words are what signs of an address can be in. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  who: ['meta', 'openai,meta'],
  type: ['litigation', 'hearing,litigation'],
  in: ['us-federal', 'us-ca,eu'],
  bearing: ['neutral'],
  confidence: ['low,high'],
  q: ['open weights', 'a&asof=2026-01-01', '100 %', 'größe'],
  from: ['2025', '2025-06'],
  to: ['2026-06-24'],
  asof: ['2026-06-01'],
  data: ['2026-06-26', '2026-11-23'],
  sort: ['name'],
  model: ['gpt-5-6-sol'],
  columns: ['stance,open-weights'],
  pin: ['xai,meta'],
  group: ['country'],
  turned: ['1'],
  cell: ['meta.open-weights'],
  against: ['2026-06-26'],
  weights: ['stance/3,caisi/1'],
  rules: ['two-tier/free-licence-exempt'],
  threshold: ['1e26'],
  signed: ['today'],
  countries: ['us,cn'],
  hold: ['14'],
  odds: ['meta-signs/60/40'],
  goal: ['above/80', 'reach/gpt-5-6-sol'],
  lane: ['type'],
  event: ['eo-14409-signed'],
  of: ['rest'],
  title: ['Where labs stand'],
  figures: ['standing!_A note & more!data_2026-11-23~coverage!who_meta,openai'],
  size: ['slide'],
}

const ADDRESSES: readonly Address<object>[] = [
  modelsAddress,
  compareAddress,
  scenariosAddress,
  timelineAddress,
  reportAddress,
]

/** A valid link of some page, as the site writes it when it is shared or as it stands in the address bar. */
const links = fc.constantFrom(...ADDRESSES).chain((address) => {
  const names = Object.keys(address.params).filter((name) => name in TEXTS)
  return fc
    .tuple(
      fc
        .subarray(names, { minLength: 1 })
        .chain((some) =>
          fc
            .tuple(...some.map((name) => fc.constantFrom(...(TEXTS[name] ?? []))))
            .map((texts) => some.map((name, index) => [name, texts[index] ?? ''] as const)),
        ),
      fc.boolean(),
    )
    .map(([pairs, full]) => {
      const written = new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString()
      const { values, problems, mended } = readAddress(address, written)
      expect([...problems, ...mended]).toEqual([])
      return { address, values, link: writeAddress(address, values, { full }) }
    })
    .filter(({ link }) => link !== '')
})

const lowered = (values: object): unknown => JSON.parse(JSON.stringify(values).toLowerCase())

const read = ({ address }: { readonly address: Address<object> }, link: string) => {
  const { values, problems, mended } = readAddress(address, link)
  return { values, problems, isSaid: mended.length > 0 }
}

describe('a link that a mail or chat program altered means the same, and that is said', () => {
  it('where its signs were escaped as markup', () => {
    fc.assert(
      fc.property(links, ({ link, ...at }) => {
        expect(read(at, link.replaceAll('&', '&amp;'))).toEqual({
          values: at.values,
          problems: [],
          isSaid: link.includes('&'),
        })
        expect(read(at, link.replaceAll('&', '&amp;amp;')).values).toEqual(at.values)
      }),
    )
  })

  it('where they were escaped as a whole, once or twice', () => {
    fc.assert(
      fc.property(links, ({ link, ...at }) => {
        const once = encodeURIComponent(link.slice(1))
        for (const altered of [`?${once}`, `?${encodeURIComponent(once)}`]) {
          expect(read(at, altered)).toEqual({ values: at.values, problems: [], isSaid: true })
        }
      }),
    )
  })

  it('where it was written in capitals', () => {
    fc.assert(
      fc.property(links, ({ link, ...at }) => {
        const { values, problems, isSaid } = read(at, link.toUpperCase())
        expect(problems).toEqual([])
        expect(isSaid).toBe(true)
        expect(lowered(values)).toEqual(lowered(at.values))
      }),
    )
  })

  it.each(['.', ')', '"', '>', ',', ';', '].', '”', '!', '**', ' '])(
    'where a sentence ended with it: %s',
    (sign) => {
      fc.assert(
        fc.property(links, ({ link, ...at }) => {
          // What is free text cannot be told from what was meant: a word more or less of it is no other view.
          fc.pre(!/[?&](q|title|figures)=[^&]*$/.test(link))
          const { values, problems } = read(at, `${link}${sign}`)
          expect({ values, problems }).toEqual({ values: at.values, problems: [] })
        }),
      )
    },
  )

  it('and holds no plus that could come back as another sign', () => {
    fc.assert(
      fc.property(links, ({ link }) => {
        expect(link).not.toMatch(/[+\s]/)
      }),
    )
  })
})

/** Each with what it does to a link, and the parameter of which it is said. */
const ALTERATIONS: readonly (readonly [string, (link: string) => string, RegExp | null])[] = [
  ['& as &amp;', (link) => link.replaceAll('&', '&amp;'), /^(who|q|scenario)$/],
  ['& as &#038;', (link) => link.replaceAll('&', '&#038;'), /^(who|q|scenario)$/],
  ['& as &#38;', (link) => link.replaceAll('&', '&#38;'), /^(who|q|scenario)$/],
  ['& as &#x26;', (link) => link.replaceAll('&', '&#x26;'), /^(who|q|scenario)$/],
  ['a second ? for &', (link) => link.replaceAll('&', '?'), /^\?$/],
  ['a doubled ?', (link) => `?${link}`, /^\?$/],
  ['the whole escaped', (link) => `?${encodeURIComponent(link.slice(1))}`, /^\?$/],
  ['the whole escaped with its ?', (link) => `?${encodeURIComponent(link)}`, /^\?$/],
  [
    'names in capitals',
    (link) => link.replaceAll(/\w+(?==)/g, (name) => name.toUpperCase()),
    /^v$/,
  ],
  ['= as =3D', (link) => link.replaceAll('=', '=3D'), /^\?$/],
  ['dashes for hyphens', (link) => link.replaceAll('-', '\u2013'), /^asof$/],
  ['hyphens that do not break', (link) => link.replaceAll('-', '\u2011'), /^asof$/],
  ['soft hyphens', (link) => link.replaceAll('-', '\u00ad-'), /^asof$/],
  ['zero-width spaces in names', (link) => link.replaceAll('&', '&\u200b'), /^asof$/],
  ['a zero-width space behind', (link) => `${link}\u200b`, /^asof$/],
  ['a byte order mark before', (link) => link.replace('?', '?\ufeff'), /^v$/],
  ['&gt; behind', (link) => `${link}&gt;`, /^\?$/],
  ['&quot; behind', (link) => `${link}&quot;`, /^\?$/],
  ...['.', ')', '"', '%22', ',', '>', '’', '%E2%80%99', '…', '—', ').'].map(
    (sign) => [`${sign} behind`, (link: string) => link + sign, /^asof$/] as const,
  ),
  ['+ for a space', (link) => link.replaceAll('%20', '+'), null],
  ['what trackers add', (link) => `${link}&utm_source=mail&fbclid=1`, null],
]

describe.each(ALTERATIONS)('%s', (_, alter, said) => {
  it.each([
    ['compare', compareAddress, '?v=1&who=openai,meta&columns=stance&asof=2026-06-01'],
    ['timeline', timelineAddress, '?v=1&q=open%20weights&event=eo-1-signed&asof=2026-06-01'],
    ['scenarios', scenariosAddress, '?v=1&scenario=two-tier&threshold=1e26&asof=2026-06-01'],
  ])('leaves %s as it was, and is said where it was mended', (__, address, link) => {
    const { values, problems, mended } = readAddress<object>(address, alter(link))
    expect(problems).toEqual([])
    expect(values).toEqual(readAddress<object>(address, link).values)
    expect(mended.some(({ param }) => said?.test(param))).toBe(said !== null)
    if (said === null) expect(mended).toEqual([])
  })
})

it('finds the rest of a query in the fragment that &#038; began', () => {
  expect(queryIn('#038;who=meta')).toBe('#038;who=meta')
  expect(queryIn('#x26;who=meta')).toBe('#x26;who=meta')
  expect(queryIn('#levers')).toBe('')
})

it('carries nothing on of what an alteration left behind', () => {
  const altered = '?v=2&who=meta?utm_source=mail&\u200bref=1&gt;'
  const { values } = readAddress(compareAddress, altered)
  expect(writeAddress(compareAddress, values, { search: altered })).toBe(
    '?who=meta&utm_source=mail&ref=1',
  )
})

it('reads an old plus as a space, as ever', () => {
  expect(readAddress(timelineAddress, '?q=open+weights').values.q).toBe('open weights')
})

it('says of each what was done', () => {
  expect(readAddress(compareAddress, '?v=1&amp;WHO=Meta&data=2026-06-26).').mended).toEqual([
    { param: 'who', why: 'its name had become “amp;WHO”' },
    { param: 'who', why: '“Meta” is read as “meta”' },
    { param: 'data', why: '“2026-06-26).” is read as “2026-06-26”' },
  ])
})

it('names what it cannot mend, and mends the rest of the same list', () => {
  const { values, problems, mended } = readAddress(compareAddress, '?who=META,no_one')
  expect(values.who).toEqual(['meta'])
  expect(problems.map(({ why }) => why)).toEqual([
    '“no_one” is not an id (lower-case words joined by hyphens)',
  ])
  expect(mended).toHaveLength(1)
  expect(readAddress(compareAddress, '?asof=2026-06-').problems).toHaveLength(1)
})

it('never takes what was meant for what was done to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (q) => {
      const { values } = readAddress(timelineAddress, '')
      const link = writeAddress(timelineAddress, { ...values, q }, { full: true })
      expect(readAddress(timelineAddress, link)).toMatchObject({ values: { q }, mended: [] })
    }),
  )
})

it('does not write an altered parameter beside the one that was meant', () => {
  const altered = '?v=2&amp;who=openai,meta&amp;utm_source=mail'
  const { values } = readAddress(compareAddress, altered)
  expect(writeAddress(compareAddress, values, { search: altered })).toBe(
    '?who=openai,meta&utm_source=mail',
  )
})

it('keeps an embed frozen, and in its colours', () => {
  expect(pinIn('?v=1&amp;data=2026-06-26')).toBe('2026-06-26')
  expect(pinIn('?v=1&data=2026-06-26.')).toBe('2026-06-26')
  expect(pinIn('?data=latest')).toBe('latest')
  expect(embedOptions('?v=1&amp;theme=dark&amp;controls=time"')).toMatchObject({
    theme: 'dark',
    controls: 'time',
    problems: [],
    mended: [{ param: 'theme' }, { param: 'controls' }, { param: 'controls' }],
  })
  expect(embedOptions('?v=9&theme=purple&controls=all&who=NO-ONE')).toMatchObject({
    theme: 'auto',
    controls: 'none',
    problems: [{ param: 'theme' }, { param: 'controls' }],
  })
})
