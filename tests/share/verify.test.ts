// @vitest-environment jsdom
import { answerRequests } from '#tests/support/requests.ts'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newQueryClient } from '#app/queryClient.ts'
import { registry } from '#charts/registry.ts'
import { indexQuery } from '#data/dataset.ts'
import { factsOf } from '#share/facts.ts'
import type { Provenance } from '#share/picture/figureProvenance.ts'
import { provenanceOf, provenanceText } from '#share/picture/provenance.ts'
import { pixelBytes, pngChunks, withPngText } from '#share/picture/pngChunks.ts'
import { WHOLE } from '#charts/frame/reduction.ts'
import { firstFit } from '#share/picture/fit.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { svgFile, withFont } from '#share/picture/svgFile.ts'
import { shownAt } from '#share/shownAt.ts'
import { readFigure } from '#share/verify/readFigure.ts'
import { readLink } from '#share/verify/readLink.ts'
import { hasSameRows, rowCount } from '#share/verify/rowCount.ts'
import { verifyFile, verifyLink } from '#share/verify/verify.ts'
import { escapeMarkup } from '#ui/markup.ts'
import { mockIndex } from '#mocks/dataset.ts'
import { part, png } from './pngFixture.ts'

answerRequests()

const client = newQueryClient({ retry: 0 })

/** A picture of a chart of the published record, as the site exports it, but for what is drawn in it. */
async function exported(id: string, search: string, patch: Partial<Provenance> = {}) {
  const index = await client.read(indexQuery)
  const chart = await registry.find((entry) => entry.id === id)?.load()
  const version = index.versions.find((one) => search.includes(`data=${one.id}`))
  if (!chart || !version) throw new Error('no such chart or version')
  const { shown } = await shownAt(client, index, chart, search, version)
  const provenance = {
    ...(await provenanceOf(shown, factsOf(shown, version, [], '2026-11-25'))),
    ...patch,
  }
  const picture = {
    preset: 'slide',
    background: 'light',
    withSentence: true,
    drawing: '<text>Twelve companies</text>',
    scale: 1,
    width: 1920,
    height: 1080,
    paper: '#fbfaf6',
    smallestType: 12,
    fit: firstFit(PRESETS.slide, { leastHeight: null }, { withSentence: true, reduction: WHOLE }),
    left: '',
    foldable: [],
  } as const
  const svg = withFont(await svgFile(picture, provenance), 'data:font/woff2;base64,AAAA')
  const text = await provenanceText(provenance, pixelBytes(pngChunks(png()) ?? []))
  return { svg, png: withPngText(png(), text, null), provenance, text }
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const utf8 = (content: Uint8Array) => new TextDecoder().decode(content)
/** A provenance without its hash. */
const emptied = (text: string) => text.replace(/"content":"\w{64}"\}$/, '"content":null}')
const bytes = (text: string) => new TextEncoder().encode(text)

describe('an exported picture', () => {
  it('is read from SVG and from PNG', async () => {
    const { svg, png: image, provenance } = await exported('standing', '?data=2026-11-23')
    for (const file of [bytes(svg), image]) {
      expect(await readFigure(file)).toMatchObject({
        kind: 'ours',
        isWhole: true,
        provenance: { title: provenance.title, chart: 'standing' },
      })
    }
  })

  it('carries hashes that anybody can count again without our code', async () => {
    const { svg, png: image, provenance } = await exported('standing', '?data=2026-11-23')
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const said = page.querySelector('metadata > figure')?.textContent ?? ''
    // What is seen: the file with nothing in its provenance, and without the font.
    const seen = svg
      .replace(/(<figure [^>]*)>[^<]*<\/figure>/, '$1/>')
      .replace(/<defs>.*<\/defs>/s, '<defs/>')
    expect(JSON.parse(said).content).toBe(sha256(`${sha256(seen)} ${emptied(said)}`))
    // Of a PNG: its head and its pixels, as they lie in the smallest one there is, and the text behind the keyword.
    const pixels = Buffer.concat([image.subarray(16, 29), deflateSync(Buffer.from([0, 127]))])
    const [, text = ''] = /oversight-atlas\0{5}(\{.*"content":"\w{64}"\})/s.exec(utf8(image)) ?? []
    expect(JSON.parse(text).content).toBe(sha256(`${sha256(pixels)} ${emptied(text)}`))
    const { versions } = await mockIndex()
    const files = versions.find(({ id }) => id === '2026-11-23')?.files ?? []
    expect(provenance.data).toBe(
      sha256(
        files
          .map((file) => `${file.table} ${file.sha256}\n`)
          .toSorted()
          .join(''),
      ),
    )
  })

  it('is found out where its words, its provenance or its pixels were changed', async () => {
    const { svg, png: image } = await exported('standing', '?data=2026-11-23')
    for (const changed of [
      svg.replace('Twelve companies', 'Two companies'),
      svg.replace('</svg>', '<text>More</text></svg>'),
      svg.replace('@font-face{', 'text{display:none}@font-face{'),
    ]) {
      expect(changed).not.toBe(svg)
      expect(await readFigure(bytes(changed))).toMatchObject({ kind: 'doctored' })
    }
    const [head, ...rest] = pngChunks(image) ?? []
    const repainted = Buffer.concat([
      Buffer.from(image.subarray(0, 8)),
      ...[head, ...rest].flatMap((one) => {
        if (!one) return []
        const body = one.type === 'IDAT' ? deflateSync(Buffer.from([0, 9])) : one.body
        return part(one.type, Buffer.from(body))
      }),
    ])
    expect(await readFigure(new Uint8Array(repainted))).toMatchObject({ kind: 'doctored' })
    const broken = bytes(svg.replace('oversight-atlas figure', 'another figure'))
    expect(await readFigure(broken)).toMatchObject({ kind: 'doctored' })
  })

  it('is found out where only what its provenance says was changed', async () => {
    const { svg, text } = await exported('standing', '?data=2026-11-23')
    for (const [said, forged] of [
      ['Oversight Atlas', 'Another Atlas'],
      ['"address":"', '"address":"https://evil.example/'],
      ['"title":"', '"title":"Never '],
      ['"mark":2', '"more":true,"mark":2'],
    ] as const) {
      const other = text.replace(said, forged)
      expect(other).not.toBe(text)
      const image = withPngText(png(), other, null)
      expect(await readFigure(image)).toMatchObject({ kind: 'doctored' })
      const [before, after] = [escapeMarkup(said), escapeMarkup(forged)]
      const at = svg.lastIndexOf(before)
      const drawing = svg.slice(0, at) + svg.slice(at).replace(before, after)
      expect(drawing).not.toBe(svg)
      expect(await readFigure(bytes(drawing))).toMatchObject({ kind: 'doctored' })
    }
  })

  it('is whole with characters in its words that an SVG cannot hold', async () => {
    const { svg } = await exported('standing', '?data=2026-11-23', { summary: 'A\ufffeB & "C"' })
    expect(await readFigure(bytes(svg))).toMatchObject({ kind: 'ours', isWhole: true })
  })

  it('is not called changed where it is of the older kind, which cannot be checked', async () => {
    const { text } = await exported('standing', '?data=2026-11-23')
    const old = withPngText(png(), text.replace('"mark":2', '"mark":1'), null)
    expect(await verifyFile(client, new Blob([old]))).toMatchObject({
      verdict: 'unknown',
      title: 'This picture is of an older kind',
    })
  })

  it('is not read where it is larger than any picture of ours', async () => {
    const most = new Uint8Array(24 * 1024 * 1024)
    const title = 'This file is too large'
    expect(await verifyFile(client, new Blob([most, 'x']))).toMatchObject({ title })
    expect(await verifyFile(client, new Blob([most]))).not.toMatchObject({ title })
  })

  it('is not vouched for where its hash was taken out', async () => {
    const { text } = await exported('standing', '?data=2026-11-23')
    const bare = withPngText(png(), text.replace(/"content":"\w+"/, '"content":null'), null)
    expect(await verifyFile(client, new Blob([bare]))).toMatchObject({
      verdict: 'unknown',
      title: 'This picture carries no hash',
    })
  })

  it('is found out where frames were added to it', async () => {
    const { png: image } = await exported('standing', '?data=2026-11-23')
    const at = image.length - 12
    const frames = part('acTL', Buffer.alloc(8))
    const added = Buffer.concat([image.subarray(0, at), frames, image.subarray(at)])
    expect(await readFigure(new Uint8Array(added))).toMatchObject({ kind: 'doctored' })
  })
})

describe('a foreign file', () => {
  it.each([
    ['a photograph', bytes('GIF89a')],
    ['a PNG of another program', png()],
    ['a cut PNG', png().slice(0, 30)],
    ['an SVG of another program', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', new Uint8Array()],
  ])('is not known: %s', async (_, file) => {
    expect(await readFigure(file)).toMatchObject({ kind: 'foreign' })
  })

  it('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (body) => {
        const read = await readFigure(new Uint8Array([...png().slice(0, 8), ...body]))
        expect(read.kind).toBe('foreign')
      }),
    )
  })
})

describe('verifying a picture', () => {
  const verify = async (file: { readonly svg: string }) => verifyFile(client, new Blob([file.svg]))

  it('says “same” of one of the newest data', async () => {
    const outcome = await verify(await exported('standing', '?data=2026-11-23'))
    expect(outcome).toMatchObject({ verdict: 'same', isWhole: true })
  })

  it('says what changed since an older version, row by row', async () => {
    const outcome = await verify(await exported('standing', '?data=2026-06-26&asof=2026-06-26'))
    if (!('checks' in outcome)) throw new Error(outcome.title)
    const [{ asExported, newest, shown }] = outcome.checks
    expect(outcome.verdict).toBe('changed')
    expect(asExported && hasSameRows(asExported.rows)).toBe(true)
    expect(shown.place.lens.version).toBe('2026-06-26')
    expect(newest?.shown.place.lens).toMatchObject({ version: '2026-11-23', asof: '2026-11-23' })
    expect(newest?.diff.changed.length).toBeGreaterThan(0)
  })

  it('counts the rows that a forged provenance claims and the data does not have', async () => {
    const { provenance } = await exported('standing', '?data=2026-11-23')
    const rows = ['0123456789abcdef', ...provenance.rows.slice(1)]
    const outcome = await verify(await exported('standing', '?data=2026-11-23', { rows }))
    expect(outcome).toMatchObject({
      verdict: 'changed',
      checks: [{ asExported: { rows: { gone: 1, added: 1 } } }],
    })
  })

  it.each([
    ['a title that the data does not give', { title: 'Everybody agrees' }, 'changed'],
    ['the hash of other data', { data: 'b'.repeat(64) }, 'refused'],
    ['another data version than its address', { dataVersion: '2026-06-26' }, 'refused'],
    ['the address of another chart', { embed: '/embed/signs?data=2026-11-23' }, 'refused'],
    [
      'an unpublished version',
      { dataVersion: '2031-01-01', embed: '/embed/standing?data=2031-01-01' },
      'unknown',
    ],
    ['a chart that is gone', { chart: 'gone' }, 'unknown'],
  ])('does not vouch for a provenance with %s', async (_, patch, verdict) => {
    expect(await verify(await exported('standing', '?data=2026-11-23', patch))).toMatchObject({
      verdict,
    })
  })
})

describe('verifying a link', () => {
  it.each([
    ['/embed/standing?data=2026-11-23', 'same'],
    [`${location.host}/?data=2026-11-23`, 'same'],
    ['/embed/standing?v=1&data=2026-06-26', 'changed'],
    ['<iframe title="x" src="/embed/standing?v=1&amp;data=2026-06-26"></iframe>', 'changed'],
    ['/company/meta?data=2026-06-26', 'changed'],
    ['/embed/standing', 'unknown'],
    ['/embed/gone?data=2026-11-23', 'unknown'],
    ['/data?data=2026-11-23', 'unknown'],
    ['/embed/standing?data=2031-01-01', 'unknown'],
    ['https://example.org/embed/standing?data=2026-11-23', 'unknown'],
    ['javascript:alert(1)', 'unknown'],
    ['two words', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', async (link, verdict) => {
    expect((await verifyLink(client, link)).verdict).toBe(verdict)
  })

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readLink(text)))
  })
})

describe('counting rows', () => {
  const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd'))

  it('finds every list the same as itself', () => {
    fc.assert(fc.property(rows, (list) => hasSameRows(rowCount(list, list))))
  })

  it('explains the diff in length', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { gone, added } = rowCount(before, after)
        expect(before.length - gone + added).toBe(after.length)
        expect(hasSameRows(rowCount(before, after))).toBe(before.join() === after.join())
      }),
    )
  })
})
