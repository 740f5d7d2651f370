// @vitest-environment jsdom
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { innerWidth } from '#share/picture/fit.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { textLines } from '#share/picture/textLines.ts'
import { tag } from '#share/picture/xml.ts'

const parsed = (svg: string) =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement

describe('a tag', () => {
  it('gives each attribute back, whatever it says', () => {
    const text = fc.string({
      unit: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
    })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const read = parsed(tag('a', { one, other, none: null }))
        expect(read.localName).toBe('a')
        expect(read.getAttributeNames()).toEqual(['one', 'other'])
        expect([read.getAttribute('one'), read.getAttribute('other')]).toEqual([one, other])
      }),
    )
  })

  it('writes numbers to the hundredth of a pixel', () => {
    expect(tag('a', { x: 1.005, y: -2 / 3, z: 4 }, 'in')).toBe('<a x="1" y="-0.67" z="4">in</a>')
  })
})

it.each(Object.entries(PRESETS))('leaves a margin on both sides of a %s', (_, preset) => {
  for (const scale of [0.5, 1, 2]) {
    const taken = innerWidth(preset, scale) * scale
    expect(taken).toBeLessThanOrEqual(preset.width * 0.92)
    expect(taken).toBeGreaterThan(preset.width * 0.92 - scale)
  }
})

describe('the words of a picture', () => {
  const LETTER = 10
  const LINE = 24

  /** A page on which each letter is 10 px wide, and lines break where they are told to. */
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    Range.prototype.getClientRects = function rects(this: Range) {
      const lines = (this.startContainer.textContent ?? '').split('\n')
      let at = 0
      const boxes = lines.flatMap((line, row) => {
        const from = Math.max(this.startOffset, at) - at
        const to = Math.min(this.endOffset, at + line.length) - at
        at += line.length + 1
        return to > from
          ? [new DOMRect(100 + from * LETTER, 50 + row * LINE, (to - from) * LETTER, LINE)]
          : []
      })
      return Object.assign(boxes, { item: (index: number) => boxes[index] ?? null })
    }
  })

  const drawn = (text: string, css = '', decoration = {}) => {
    const paragraph = document.createElement('p')
    paragraph.style.cssText = `color: rgb(0, 0, 0); font-size: 16px; ${css}`
    // jsdom does not know them.
    Object.assign(paragraph.style, decoration)
    const node = document.createTextNode(text)
    paragraph.append(node)
    return [...parsed(`<svg>${textLines(node, paragraph.style, { x: 100, y: 50 })}</svg>`).children]
  }
  const places = (text: string, css?: string) =>
    drawn(text, css).map((one) => [one.textContent, one.getAttribute('x'), one.getAttribute('y')])

  it('stand on the lines into which the page broke them', () => {
    expect(places('Two of\nthree models')).toEqual([
      ['Two of', '0', '15.2'],
      ['three models', '0', '39.2'],
    ])
  })

  it('stand where they are aligned: at their left, their right, or their middle', () => {
    expect(places('abcd ef', 'text-align: end')).toEqual([['abcd ef', '70', '15.2']])
    expect(places('abcd ef', 'text-align: center')).toEqual([['abcd ef', '35', '15.2']])
    expect(drawn('abcd', 'text-align: right')[0]?.getAttribute('text-anchor')).toBe('end')
  })

  it('are underlined over their whole width where that means something', () => {
    const lined = (textDecorationStyle: string) =>
      drawn('abcd ef', '', {
        textDecorationLine: 'underline',
        textDecorationColor: 'rgb(1, 2, 3)',
        textDecorationStyle,
      })
    const [, line] = lined('dotted')
    expect(line?.localName).toBe('line')
    expect([line?.getAttribute('x1'), line?.getAttribute('x2')]).toEqual(['0', '70'])
    expect(lined('solid')).toHaveLength(1)
  })
})
