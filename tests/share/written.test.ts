// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { bibtex } from '#share/cite/bibtex.ts'
import { cslItem } from '#share/cite/cslJson.ts'
import { citationKey, type Reference } from '#share/cite/reference.ts'
import { ris } from '#share/cite/ris.ts'
import { altText, caption } from '#share/picture/captions.ts'
import { pngChunks, pngText, withPngText } from '#share/picture/pngChunks.ts'
import { readFigure } from '#share/verify/readFigure.ts'
import { readLink } from '#share/verify/readLink.ts'
import { rowCount } from '#share/verify/rowCount.ts'
import { part, png } from './pngFixture.ts'
import { facts, shownOf } from './shownFixture.ts'

const reference: Reference = {
  title: 'Twelve\n companies',
  address: 'https://atlas.example/?q={a}\\b&data=2026-06-26',
  version: '2026-06-26',
  asof: '2026-05-01',
  read: '2026-11-05',
}
const KEY = 'oversight-atlas-2026-06-26-twelve-companies-iad8lbev'

describe('a reference', () => {
  it('is an entry of BibTeX, with an address that no brace of it can end', () => {
    expect(bibtex(reference).split('\n')).toEqual([
      `@misc{${KEY},`,
      '  author     = {{Oversight Atlas}},',
      '  title      = {{Twelve companies}},',
      '  year       = {2026},',
      '  month      = {6},',
      '  version    = {2026-06-26},',
      '  url        = {https://atlas.example/?q=%7Ba%7D%5Cb&data=2026-06-26},',
      '  urldate    = {2026-11-05},',
      '  note       = {Data set. Data version 2026-06-26, as of 2026-05-01. CC BY 4.0},',
      '}',
      '',
    ])
    const title = String.raw`\{}$&#_%~^`
    expect(bibtex({ ...reference, title })).toContain(
      String.raw`{{\textbackslash{}\textbraceleft{}\textbraceright{}\$\&\#\_\%\textasciitilde{}\textasciicircum{}}}`,
    )
  })

  it('is a record of RIS, and an item of CSL', () => {
    expect(ris(reference).split('\r\n')).toEqual([
      'TY  - DATA',
      `ID  - ${KEY}`,
      'TI  - Twelve companies',
      'AU  - Oversight Atlas',
      'PB  - Oversight Atlas',
      'PY  - 2026',
      'DA  - 2026/06/26',
      'ET  - 2026-06-26',
      'N1  - Data version 2026-06-26, as of 2026-05-01. CC BY 4.0',
      `UR  - ${reference.address}`,
      'Y2  - 2026/11/05',
      'ER  - ',
      '',
    ])
    expect(cslItem(reference)).toEqual({
      id: KEY,
      type: 'dataset',
      title: 'Twelve companies',
      author: [{ literal: 'Oversight Atlas' }],
      publisher: 'Oversight Atlas',
      issued: { 'date-parts': [[2026, 6, 26]] },
      accessed: { 'date-parts': [[2026, 11, 5]] },
      version: '2026-06-26',
      URL: reference.address,
      note: 'Data version 2026-06-26, as of 2026-05-01. CC BY 4.0',
    })
  })

  it.each([
    ['Zürich & Genève', 'zurich-geneve'],
    ['Łódź, Straße', 'lodz-strasse'],
    ['監督の地図', '監督の地図'],
    ['“Quoted”', 'quoted'],
    ['x'.repeat(41), 'x'.repeat(40)],
    [`${'x'.repeat(39)} yes`, 'x'.repeat(39)],
  ])('to “%s” has a key with the words “%s”, and an ending of its own', (title, words) => {
    const key = citationKey({ ...reference, title })
    expect(key).toMatch(new RegExp(`^oversight-atlas-2026-06-26-${words}-[a-z0-9]{8}$`))
    expect(citationKey({ ...reference, title, address: `${reference.address}&who=meta` })).not.toBe(
      key,
    )
  })
})

it('says under a picture what it shows, what narrows it, and where it is from', () => {
  const said = (search: string) => caption(shownOf(search), facts(shownOf(search)))
  const start =
    'Two of three models. One sentence about <them> & theirs. Source: Oversight Atlas, one source. '
  const end =
    'As of 23 November 2026, data version 2026-11-23. CC BY 4.0. http://localhost:3000/models?'
  expect(said('')).toBe(`${start}${end}data=2026-11-23`)
  expect(said('?who=meta')).toBe(`${start}Shown: Meta. ${end}who=meta&data=2026-11-23`)
  const words = 'Two of three models. One sentence about <them> & theirs.'
  expect(altText({ ...shownOf(), isTable: true })).toBe(`Table: ${words}`)
  expect(altText({ ...shownOf(), isTable: false })).toBe(`Chart: ${words}`)
})

describe('a PNG', () => {
  const types = (bytes: Uint8Array<ArrayBuffer>) => pngChunks(bytes)?.map(({ type }) => type)

  it('is given a resolution only where there is one, in the place of its own', () => {
    const marked = withPngText(png(), 'text', 5000)
    expect(types(withPngText(png(), 'text', null))).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
    const again = withPngText(marked, 'other', 7000)
    expect(types(again)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    const [, physical] = pngChunks(again) ?? []
    // Dots a metre both ways, and that the unit is the metre.
    expect([...(physical?.body ?? [])]).toEqual([0, 0, 27, 88, 0, 0, 27, 88, 1])
  })

  it('is cut where a part is longer than what is left of it, the last part too', () => {
    const cut = png()
    new DataView(cut.buffer).setUint32(cut.length - 12, 1)
    expect(pngChunks(cut)).toBeNull()
    expect(pngChunks(png().slice(0, -12))).toBeNull()
    expect(types(new Uint8Array([...png(), 1, 2, 3]))).toEqual(['IHDR', 'IDAT', 'IEND'])
  })

  it('keeps our text apart from that of others, and no other bytes are marked', () => {
    const foreign = part('iTXt', Buffer.from('Comment\0\0\0\0\0theirs'))
    const bytes = Buffer.from(png())
    const both = Buffer.concat([bytes.subarray(0, 33), foreign, bytes.subarray(33)])
    expect(pngText(pngChunks(new Uint8Array(both)) ?? [])).toBeNull()
    expect(pngText(pngChunks(withPngText(new Uint8Array(both), 'ours', null)) ?? [])).toBe('ours')
    expect(() => withPngText(new Uint8Array([1]), 'ours', null)).toThrow('These bytes are no PNG.')
  })
})

describe('a file that is not ours', () => {
  const why = async (text: string) => {
    const read = await readFigure(new TextEncoder().encode(text))
    return 'why' in read ? read.why : read.kind
  }
  it.each([
    ['<svg/>', false],
    [' <svg xmlns="x">', true],
    ['<svg>', true],
    ['\n<?xml version="1.0"?>\n<svg\n>', true],
    ['x<svg>', false],
    ['<svgx>', false],
    ['<?xml?><html>', false],
  ])('is taken for an SVG where it begins like one: %j, %s', async (text, isSvg) => {
    expect(await why(text)).toMatch(isSvg ? /^It carries no provenance/ : /^It is neither/)
  })
})

describe('a link that is pasted', () => {
  const { host, origin } = location
  const read = (text: string) => {
    const found = readLink(text)
    return found.kind === 'link' ? found.path + found.search : found.title
  }

  it.each([
    [`${origin}/models?who=meta`, '/models?who=meta'],
    [`  ${host}/models/?who=meta `, '/models?who=meta'],
    ['/models', '/models'],
    [origin, '/'],
    [`${origin.toUpperCase()}/models`, '/models'],
    [`${origin}/models?v=1&#038;who=meta`, '/models?v=1&#038;who=meta'],
    [`${origin}/models?v=1#levers`, '/models?v=1'],
    [
      '<iframe title="x" src="/embed/standing?v=1&amp;who=meta"></iframe>',
      '/embed/standing?v=1&who=meta',
    ],
    ['<iframe src=""></iframe>', 'This is not a link'],
    ['', 'Nothing was given'],
    ['  ', 'Nothing was given'],
    ['two words', 'This is not a link'],
    ['http://', 'This is not a link'],
    ['https://example.org/models', 'This link leads to another site'],
    [`/${'x'.repeat(19_999)}`, `/${'x'.repeat(19_999)}`],
    [`/${'x'.repeat(20_000)}`, 'This is too long for a link'],
  ])('number %# is read as far as it leads', (text, found) => {
    expect(read(text)).toBe(found)
  })
})

it('counts a row as often as both have it, and sees another order', () => {
  expect(rowCount(['a', 'a', 'b'], ['a', 'b', 'c'])).toEqual({
    before: 3,
    after: 3,
    gone: 1,
    added: 1,
    isInOrder: true,
  })
  expect(rowCount(['a', 'b'], ['b', 'a'])).toMatchObject({ gone: 0, added: 0, isInOrder: false })
})
