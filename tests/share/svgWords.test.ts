// @vitest-environment jsdom
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { innerWidth } from '#share/picture/fit.ts'
import { PRESETS } from '#share/picture/presets.ts'
import { textLines } from '#share/picture/textLines.ts'
import { tag } from '#share/picture/xml.ts'
import { boxOf } from '#share/picture/box.ts'
import { colour } from '#share/picture/colour.ts'

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

  it('say only what differs from what every picture has', () => {
    const [plain] = drawn('ab', 'font-weight: 400')
    expect(plain?.getAttributeNames()).toEqual([
      'x',
      'y',
      'fill',
      'font-size',
      'textLength',
      'lengthAdjust',
    ])
    const [other] = drawn(
      'ab',
      'color: rgba(0, 0, 0, 0.5); font-weight: 700; letter-spacing: 2px; text-align: center',
    )
    expect(other?.getAttributeNames().map((name) => other.getAttribute(name))).toEqual([
      '10',
      '15.2',
      '#000000',
      '0.5',
      '16',
      '700',
      '2',
      'middle',
      '20',
      'spacingAndGlyphs',
    ])
  })

  it('are bold in programs that know hundreds alone, and as bold as they are in a browser', () => {
    const [words] = drawn('ab', 'font-weight: 650')
    expect(words?.getAttribute('font-weight')).toBe('700')
    expect(words?.getAttribute('style')).toBe('font-weight:650')
    expect(drawn('ab', 'font-weight: 600')[0]?.hasAttribute('style')).toBe(false)
  })

  it('stay as wide as they are laid out, in whatever font they are read', () => {
    expect(drawn('abcd')[0]?.getAttribute('textLength')).toBe('40')
    expect(drawn('a')[0]?.getAttribute('textLength')).toBeNull()
  })

  it('are turned where they are read from below', () => {
    const [upright] = drawn('ab', 'writing-mode: vertical-rl')
    expect(upright?.getAttribute('transform')).toMatch(/^translate\(\S+ \S+\) rotate\(-90\)$/)
    expect(upright?.getAttribute('x')).toBeNull()
  })

  it('are none where nothing is written, or in no colour', () => {
    expect(drawn(' \n\t')).toEqual([])
    expect(drawn('ab', 'color: transparent')).toEqual([])
  })

  it('are split letter by letter where a word was broken', () => {
    const wide = 4
    Range.prototype.getClientRects = function rects(this: Range) {
      const boxes: DOMRect[] = []
      for (let at = this.startOffset; at < this.endOffset; at += 1) {
        const [row, column] = [Math.floor(at / wide), at % wide]
        const last = boxes.at(-1)
        // Browsers give boxes without a width where a line ends.
        if (column === 0) boxes.push(new DOMRect(100, row * LINE, 0, LINE))
        if (last && last.top === row * LINE) last.width += LETTER
        else boxes.push(new DOMRect(100 + column * LETTER, row * LINE, LETTER, LINE))
      }
      return Object.assign(boxes, { item: (index: number) => boxes[index] ?? null })
    }
    const lines = (text: string) => drawn(text).map((one) => one.textContent)
    expect(lines('abcdefghi')).toEqual(['abcd', 'efgh', 'i'])
    expect(lines('ab cdef')).toEqual(['ab c', 'def'])
    expect(lines('abc defg')).toEqual(['abc', 'defg'])
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

describe('a colour', () => {
  it.each([
    ['rgb(1, 2, 255)', { hex: '#0102ff', opacity: 1 }],
    ['rgb(1,2,255)', { hex: '#0102ff', opacity: 1 }],
    ['rgba(16, 32.4, 0, 0.5)', { hex: '#102000', opacity: 0.5 }],
    ['rgba(16, 32, 0, 0)', null],
    ['transparent', null],
    ['none', null],
    ['', null],
  ])('“%s” is read as the browser wrote it', (computed, read) => {
    expect(colour(computed)).toEqual(read)
  })

  it('of any other notation is painted on one pixel and read back', () => {
    const painted = (...data: readonly number[]) => {
      const done: unknown[] = []
      const pen = {
        fillStyle: '',
        fillRect: (...box: readonly number[]) => void done.push(pen.fillStyle, ...box),
        getImageData: () => ({ data }),
      }
      // Only what is asked of a pen.
      Object.assign(HTMLCanvasElement.prototype, { getContext: () => pen })
      const read = colour('oklch(0.5 0.1 20)')
      expect(done).toEqual(['oklch(0.5 0.1 20)', 0, 0, 1, 1])
      return read
    }
    expect(painted(10, 20, 30, 255)).toEqual({ hex: '#0a141e', opacity: 1 })
    expect(painted(10, 20, 30, 51)).toEqual({ hex: '#0a141e', opacity: 0.2 })
    expect(painted(10, 20, 30, 0)).toBeNull()
    HTMLCanvasElement.prototype.getContext = () => null
    expect(colour('oklch(0.5 0.1 20)')).toBeNull()
  })
})

describe('the box of an element', () => {
  const drawn = (css: string, size = [40, 20]) => {
    const element = document.createElement('div')
    element.style.cssText = css
    element.getBoundingClientRect = () => new DOMRect(110, 60, size[0], size[1])
    const svg = `<svg>${boxOf(element, element.style, { x: 100, y: 50 })}</svg>`
    return [...parsed(svg).children].map((one) =>
      [
        one.localName,
        ...one.getAttributeNames().map((name) => `${name}=${one.getAttribute(name)}`),
      ].join(' '),
    )
  }

  it('is its background, as round and as opaque as it was', () => {
    expect(drawn('background-color: rgb(1, 2, 3); border-top-left-radius: 4px')).toEqual([
      'rect x=10 y=10 width=40 height=20 rx=4 fill=#010203',
    ])
    expect(drawn('background-color: rgba(1, 2, 3, 0.5)')).toEqual([
      'rect x=10 y=10 width=40 height=20 fill=#010203 fill-opacity=0.5',
    ])
  })

  it('is a line through the middle of each border that can be seen', () => {
    const sides = ['top', 'right', 'bottom', 'left']
    const border = (side: string, kind = 'solid', ink = 'rgb(9, 9, 9)') =>
      `border-${side}-width: 2px; border-${side}-style: ${kind}; border-${side}-color: ${ink};`
    expect(drawn(sides.map((side) => border(side)).join(''))).toEqual(
      [
        'x1=10 y1=11 x2=50 y2=11',
        'x1=49 y1=10 x2=49 y2=30',
        'x1=10 y1=29 x2=50 y2=29',
        'x1=11 y1=10 x2=11 y2=30',
      ].map((ends) => `line ${ends} stroke=#090909 stroke-width=2`),
    )
    expect(drawn(border('top', 'dashed', 'rgba(9, 9, 9, 0.5)'))).toEqual([
      'line x1=10 y1=11 x2=50 y2=11 stroke=#090909 stroke-opacity=0.5 stroke-width=2 stroke-dasharray=6 4',
    ])
    expect(drawn(border('top', 'dotted'))[0]).toContain('stroke-dasharray=2 3')
    for (const unseen of [
      border('top', 'none'),
      border('top', 'hidden'),
      border('top', 'solid', 'transparent'),
      'border-top-style: solid',
    ]) {
      expect(drawn(unseen)).toEqual([])
    }
  })

  it('is nothing where the element takes no room', () => {
    expect(drawn('background-color: rgb(1, 2, 3)', [0, 20])).toEqual([])
    expect(drawn('background-color: rgb(1, 2, 3)', [40, 0])).toEqual([])
  })
})
