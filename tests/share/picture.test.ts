// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { WHOLE, type Left } from '#charts/frame/reduction.ts'
import {
  firstFit,
  innerWidth,
  nextFit,
  NoRoom,
  type Fit,
  type Measured,
} from '#share/picture/fit.ts'
import { figureProvenance } from '#share/picture/figureProvenance.ts'
import { provenanceOf } from '#share/picture/provenance.ts'
import { palette } from '#share/picture/palette.ts'
import { pixelBytes, pngChunks, pngText, withPngText } from '#share/picture/pngChunks.ts'
import { PRESETS, type Preset } from '#share/picture/presets.ts'
import { svgFile, withFont } from '#share/picture/svgFile.ts'
import { escapeMarkup } from '#ui/markup.ts'
import { png } from './pngFixture.ts'
import { facts, shownOf } from './shownFixture.ts'
import { rowHashes } from '#share/picture/provenance.ts'

describe('a text in a PNG', () => {
  it('comes back, whatever it says, and leaves the pixels alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marked = pngChunks(withPngText(png(), text, 20_000)) ?? []
        expect(pngText(marked)).toBe(text)
        expect(pixelBytes(marked)).toEqual(pixelBytes(pngChunks(png()) ?? []))
      }),
    )
  })

  it('leaves a file whose every part has the right checksum', () => {
    const bytes = Buffer.from(withPngText(png(), 'Zürich', 20_000))
    const types: string[] = []
    for (let at = 8; at < bytes.length;) {
      const length = bytes.readUInt32BE(at)
      types.push(bytes.toString('latin1', at + 4, at + 8))
      const sum = bytes.readUInt32BE(at + 8 + length)
      expect(sum).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)))
      at += 12 + length
    }
    expect(types).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
  })

  it('is not looked for in what is no PNG, or was cut', () => {
    expect(pngChunks(new TextEncoder().encode('GIF89a, not a PNG'))).toBeNull()
    expect(pngChunks(png().slice(0, -6))).toBeNull()
    expect(pngText(pngChunks(png()) ?? [])).toBeNull()
  })
})

const parsed = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml')

describe('an SVG', () => {
  const shown = shownOf('?who=meta')
  const picture = {
    preset: 'document',
    background: 'light',
    withSentence: true,
    drawing: '<text x="1">Zürich</text>',
    scale: 1.5,
    width: 1600,
    height: 900,
    paper: '#fbfaf6',
    smallestType: 18,
    fit: firstFit(
      PRESETS.document,
      { leastHeight: null },
      { withSentence: true, reduction: WHOLE },
    ),
    left: '',
    foldable: [],
  } as const
  const file = async () => svgFile(picture, await provenanceOf(shown, facts(shown)))

  it('is well formed with any title in it, and says title and sentence to a screen reader', async () => {
    const svg = parsed(await file())
    expect(svg.querySelector('parsererror')).toBeNull()
    expect(svg.querySelector('title')?.textContent).toBe('Two of three models')
    expect(svg.querySelector('desc')?.textContent).toBe('One sentence about <them> & theirs.')
  })

  it('carries the pinned address, the data hash and the hash of its content', async () => {
    const provenance = figureProvenance.parse(
      JSON.parse(parsed(await file()).querySelector('metadata')?.textContent ?? ''),
    )
    expect(provenance.address).toContain('/models?v=2&who=meta&asof=2026-11-23&data=2026-11-23')
    expect(provenance.data).toMatch(/^[0-9a-f]{64}$/)
    expect(provenance.content).toMatch(/^[0-9a-f]{64}$/)
    expect(provenance.rows).toHaveLength(3)
  })

  it('is 16 cm wide where it goes into a text', async () => {
    const root = parsed(await file()).documentElement
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual(['160mm', '90mm'])
  })

  it('can bring the font along', async () => {
    const svg = withFont(await file(), 'data:font/woff2;base64,AAAA')
    expect(svg).toContain("font-family:'Public Sans Variable'")
    expect(parsed(svg).querySelector('parsererror')).toBeNull()
  })
})

it('escapes what XML would read as its own, and drops what it forbids', () => {
  // Every character of the first two planes' beginnings, and halves of pairs.
  const codes = Array.from({ length: 0x300 }, (_, code) => code)
  const odd = [...codes, 0xd800, 0xdfff, 0xfffd, 0xfffe, 0xffff, 0x1f600]
  const text = escapeMarkup(odd.map((code) => String.fromCodePoint(code)).join(''))
  const read = new DOMParser().parseFromString(`<a b="${text}">${text}</a>`, 'image/svg+xml')
  expect(read.documentElement.localName).toBe('a')
  expect(read.documentElement.textContent).toContain('é')
  expect(escapeMarkup('a\u0000<b>&"')).toBe('a&lt;b&gt;&amp;&quot;')
})

describe('the colours of a picture', () => {
  // Vitest hands out no style sheets, so the file is read as it lies.
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')

  it.each(['light', 'dark'] as const)('are hex, every one that %s has', (theme) => {
    const colours = Object.entries(palette(theme, tokens)).filter(([name]) =>
      /^--(paper|sunk|ink|line|marker|stance|reach|hatch)/.test(name),
    )
    expect(colours.length).toBeGreaterThan(20)
    for (const [, value] of colours) expect(value).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('differ by theme', () => {
    expect(palette('light', tokens)['--paper']).not.toBe(palette('dark', tokens)['--paper'])
    expect(palette('light', tokens)['--on-cooperative']).toBe('var(--paper)')
  })
})

const NOTHING_LEFT: Left = { folds: [], rows: null, columns: null }
const choices = { withSentence: true, reduction: WHOLE }
const rigid = { leastHeight: null }
const elastic = { leastHeight: 130 }

/** Lays out `rows` of a height: what no browser is asked for here. */
function fitted(preset: Preset, row: number, many: number, left: Partial<Left> = {}) {
  const drawn = (fit: Fit) =>
    fit.reduction.rows ?? (fit.reduction.folds.includes('half') ? Math.ceil(many / 2) : many)
  const measuredAt = (fit: Fit): Measured => ({
    words: ((fit.withSentence ? 60 : 0) + (fit.withNote ? 40 : 0) + 220) / fit.scale,
    plot: row * (drawn(fit) + 1),
    type: 12.5,
    spread: 1,
    titleLines: 1,
  })
  let fit = firstFit(preset, rigid, choices)
  for (let trial = 0; ; trial += 1) {
    expect(trial).toBeLessThan(24)
    const next = nextFit(fit, measuredAt(fit), {
      preset,
      left: {
        folds: fit.reduction.folds.includes('half') ? [] : (left.folds ?? []),
        rows: left.rows ? { ...left.rows, names: left.rows.names.slice(0, drawn(fit)) } : null,
        columns: null,
      },
      heightAt: () => row * (drawn(fit) + 1),
      titleFinds: false,
      leastHeight: null,
    })
    if (!next) return { fit, taken: (measuredAt(fit).words + measuredAt(fit).plot) * fit.scale }
    fit = next
  }
}

const rowsOf = (many: number): Partial<Left> => ({
  rows: { what: 'rows', names: Array.from({ length: many }, (_, at) => `Row ${at}`) },
})

describe('fitting a sheet', () => {
  const screens = fc.constantFrom(PRESETS.slide, PRESETS.social, PRESETS.square)
  const rowHeight = fc.integer({ min: 12, max: 26 })
  const rows = fc.integer({ min: 1, max: 60 })

  it('ends, cuts nothing by its edge, and sets no letter below the least of the preset', () => {
    fc.assert(
      fc.property(screens, rowHeight, rows, (preset, row, many) => {
        const { fit, taken } = fitted(preset, row, many, rowsOf(many))
        expect(taken).toBeLessThanOrEqual(preset.height + 1)
        expect(fit.scale * 12.5).toBeGreaterThanOrEqual(preset.least - 0.01)
        expect(innerWidth(preset, fit.scale)).toBeGreaterThan(300)
      }),
    )
  })

  it('draws as many rows as have room, and no fewer', () => {
    fc.assert(
      fc.property(screens, rowHeight, fc.integer({ min: 20, max: 60 }), (preset, row, many) => {
        const { fit } = fitted(preset, row, many, rowsOf(many))
        const kept = fit.reduction.rows ?? many
        expect(kept).toBeGreaterThanOrEqual(3)
        if (kept === many) return
        const words = ((fit.withSentence ? 60 : 0) + (fit.withNote ? 40 : 0) + 220) / fit.scale
        expect(words + row * (kept + 2)).toBeGreaterThan(preset.height / fit.scale)
      }),
    )
  })

  it('folds before it cuts, and cuts before it leaves out words', () => {
    const half = { id: 'half', label: 'Fold half', said: 'Half is folded.' }
    const left = { ...rowsOf(20), folds: [half] }
    const roomy = fitted(PRESETS.slide, 20, 24, left).fit
    expect(roomy).toMatchObject({ reduction: { folds: ['half'], rows: null }, withSentence: true })
    const tight = fitted(PRESETS.slide, 26, 40, left).fit
    expect(tight.reduction.folds).toEqual(['half'])
    expect(tight.reduction.rows).toBeGreaterThanOrEqual(5)
    expect(tight).toMatchObject({ withSentence: true, withNote: true })
    const tightest = fitted(PRESETS.social, 34, 8, rowsOf(8)).fit
    expect(tightest).toMatchObject({ withNote: false, withSentence: false })
    expect(tightest.reduction.rows).toBeGreaterThanOrEqual(5)
  })

  it('says in words where nothing more can be left out', () => {
    expect(() => fitted(PRESETS.social, 40, 12)).toThrow(NoRoom)
    expect(() => fitted(PRESETS.social, 40, 12)).toThrow(/^Social has no room for this figure/)
  })

  it('lets a document grow instead of leaving anything out', () => {
    const { fit, taken } = fitted(PRESETS.document, 30, 60, rowsOf(60))
    expect(fit).toMatchObject({ reduction: WHOLE, withSentence: true, withNote: true })
    expect(taken).toBeGreaterThan(PRESETS.document.height)
  })
})

describe('a trial of a fit', () => {
  const preset = PRESETS.social
  const first = firstFit(preset, elastic, choices)
  const trial = (part: Partial<Measured>, from: Fit = first, titleFinds = false) =>
    nextFit(
      from,
      { words: 150, plot: 130, type: 12.5, spread: 1, titleLines: 1, ...part },
      {
        preset,
        left: NOTHING_LEFT,
        heightAt: () => 100,
        titleFinds,
        leastHeight: 130,
      },
    )

  it('gives an elastic plot what the words leave', () => {
    const next = trial({ words: 150, plot: 150 })
    expect(next?.plotHeight).toBe(Math.floor(130 + 628 / first.scale - 150 - 150))
  })

  it('is enlarged where the plot has smaller letters than was thought', () => {
    expect(trial({ type: 11 })?.scale).toBeCloseTo(preset.least / 11)
  })

  it('leaves out the caveat first, or the sentence where the title says what is found', () => {
    expect(trial({ words: 300 })).toMatchObject({ withNote: false, withSentence: true })
    expect(trial({ words: 300 }, first, true)).toMatchObject({
      withNote: true,
      withSentence: false,
    })
  })

  it('cuts columns by what a table is too wide, and no further than to three', () => {
    const wide = (names: readonly string[]) =>
      nextFit(
        firstFit(preset, rigid, choices),
        { words: 150, plot: 100, type: 12.5, spread: 1.5, titleLines: 1 },
        {
          preset,
          left: { ...NOTHING_LEFT, columns: { what: 'columns', names } },
          heightAt: () => 100,
          titleFinds: false,
          leastHeight: null,
        },
      )
    expect(wide(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])?.reduction.columns).toBe(6)
    expect(wide(['a', 'b', 'c', 'd'])?.reduction.columns).toBe(3)
    expect(() => wide(['a', 'b', 'c'])).toThrow(NoRoom)
    expect(trial({ spread: 1.005, plot: 628 / first.scale - 150 })).toBeNull()
  })

  it('sets a long title smaller, down to six tenths of its size', () => {
    const at = (titleScale: number) =>
      trial({ titleLines: 9 }, { ...first, titleScale })?.titleScale
    expect(at(1)).toBeLessThan(1)
    expect(at(0.61)).toBeLessThan(0.61)
    expect(at(0.6) ?? 0.6).toBe(0.6)
  })
})

it('has no hash of rows where the browser offers none', async () => {
  vi.stubGlobal('crypto', {})
  expect(await rowHashes(shownOf())).toEqual([])
})
