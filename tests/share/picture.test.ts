// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { firstFit, innerWidth, nextFit } from '#share/picture/fit.ts'
import { figureProvenance } from '#share/picture/figureProvenance.ts'
import { provenanceOf } from '#share/picture/provenance.ts'
import { palette } from '#share/picture/palette.ts'
import { pixelBytes, pngChunks, pngText, withPngText } from '#share/picture/pngChunks.ts'
import { PRESETS } from '#share/picture/presets.ts'
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

describe('fitting a sheet', () => {
  const presets = fc.constantFrom(...Object.values(PRESETS))
  const rowHeight = fc.integer({ min: 12, max: 60 })
  const rows = fc.integer({ min: 1, max: 60 })

  it('ends, and cuts nothing', () => {
    fc.assert(
      fc.property(
        presets,
        rowHeight,
        rows,
        fc.double({ min: 0.8, max: 1.3, noNaN: true }),
        (preset, row, many, honest) => {
          const heightAt = () => row * many
          const words = 260
          let fit = firstFit(preset, false)
          let trials = 0
          for (;;) {
            const plot = heightAt() * honest
            const measured = { words: words / fit.scale, plot, spread: 1, titleLines: 1 }
            const next = nextFit(fit, measured, preset, heightAt, trials < 2)
            if (!next) break
            fit = next
            trials += 1
            expect(trials).toBeLessThan(14)
          }
          const taken = words + heightAt() * honest * fit.scale
          expect(preset.paper !== null || taken <= preset.height + 1).toBe(true)
          expect(innerWidth(preset, fit.scale)).toBeGreaterThan(300)
        },
      ),
    )
  })

  it('gives an elastic plot what the words leave', () => {
    const preset = PRESETS.social
    const first = firstFit(preset, true)
    const measured = { words: 200, plot: 180 + 20, spread: 1, titleLines: 1 }
    const next = nextFit(first, measured, preset, () => 400, true)
    expect(next?.plotHeight).toBe(Math.floor(628 / first.scale - 200 - 20))
  })

  it('sets a long title smaller instead of letting it run over its lines', () => {
    const first = firstFit(PRESETS.social, false)
    const measured = { words: 200, plot: 100, spread: 1, titleLines: 3 }
    expect(nextFit(first, measured, PRESETS.social, () => 100, true)?.titleScale).toBeLessThan(1)
  })
})

describe('a trial of a fit', () => {
  const preset = PRESETS.social
  const first = firstFit(preset, true)
  const trial = (part: object, elastic = true, isEarly = true) =>
    nextFit(
      firstFit(preset, elastic),
      { words: 200, plot: 180, spread: 1, titleLines: 1, ...part },
      preset,
      () => 100,
      isEarly,
    )

  it('is narrowed by what a table is too wide, and by no less', () => {
    expect(trial({ spread: 1.25 })).toEqual({ ...first, scale: first.scale / 1.25 })
    expect(trial({ spread: 1.005 })?.scale).toBe(first.scale)
  })

  it('is drawn smaller where an elastic plot is left too little', () => {
    const room = 628 / first.scale
    const small = { ...first, scale: first.scale * 0.92, plotHeight: 180 }
    expect(trial({ words: room - 178.5 })).toEqual(small)
    expect(trial({ words: room - 179.5 })).toBeNull()
    expect(trial({ words: room - 181.5 })).toBeNull()
    expect(trial({ words: room - 182.5 })).toEqual({ ...first, plotHeight: 182 })
  })

  it('ends where a plot has room, unless it is early and may be enlarged', () => {
    expect(trial({ words: 10, plot: 20 }, false, false)).toBeNull()
    expect(trial({ words: 10, plot: 20 }, false)?.scale).toBeGreaterThan(first.scale)
  })

  it('takes from the words before a plot becomes unreadable, and only once', () => {
    const high = { words: 260, plot: 2000 }
    const next = trial(high, false, false)
    expect(next).toMatchObject({ wordScale: 0.75, titleScale: 0.75 })
    const again = nextFit(
      { ...firstFit(preset, false), wordScale: 0.75 },
      { spread: 1, titleLines: 1, ...high },
      preset,
      () => 100,
      false,
    )
    expect(again).toMatchObject({ wordScale: 0.75, titleScale: 1 })
  })

  it('stops to shrink a title at half its size', () => {
    const long = { words: 200, plot: 180, spread: 1, titleLines: 9 }
    const at = (titleScale: number) =>
      nextFit({ ...first, titleScale }, long, preset, () => 100, false)
    expect(at(0.51)?.titleScale).toBeLessThan(0.51)
    expect(at(0.5)?.titleScale ?? 0.5).toBe(0.5)
  })
})

it('has no hash of rows where the browser offers none', async () => {
  vi.stubGlobal('crypto', {})
  expect(await rowHashes(shownOf())).toEqual([])
})
