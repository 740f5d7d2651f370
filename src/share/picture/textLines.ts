import { escapeMarkup } from '#ui/markup.ts'
import type { Origin } from './box.ts'
import { colour } from './colour.ts'
import { weightOf } from './weight.ts'
import { short, tag } from './xml.ts'

type Line = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
}

/** One `<text>` for each line into which the browser broke a text node. */
export function textLines(node: Text, style: CSSStyleDeclaration, origin: Origin): string {
  const ink = colour(style.color)
  if (!ink || node.data.trim() === '') return ''
  const size = Number.parseFloat(style.fontSize)
  const ascent = ascentOf(style)
  const isUpright = style.writingMode.startsWith('vertical')
  const at = isUpright ? 'start' : (ANCHORS[style.textAlign] ?? 'start')
  return linesOf(node, isUpright)
    .map(({ text, left, right, top }) => {
      const x = at === 'start' ? left : at === 'end' ? right : (left + right) / 2
      const y = isUpright ? -x - origin.y : top + ascent - origin.y
      const turned = isUpright
        ? { transform: `translate(${short(top + ascent - origin.x)} ${short(y)}) rotate(-90)` }
        : { x: x - origin.x, y }
      const words = tag(
        'text',
        {
          ...turned,
          fill: ink.hex,
          'fill-opacity': ink.opacity < 1 ? ink.opacity : null,
          'font-size': size,
          ...weightOf(style),
          'letter-spacing': Number.parseFloat(style.letterSpacing) || null,
          'text-anchor': at === 'start' ? null : at,
          // In another font they stay as wide as they are laid out.
          textLength: text.length > 1 ? short(right - left) : null,
          lengthAdjust: text.length > 1 ? 'spacingAndGlyphs' : null,
        },
        escapeMarkup(text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')),
      )
      return isUpright
        ? words
        : words + underline(style, left - origin.x, right - origin.x, y + size * 0.16)
    })
    .join('')
}

/** Anchored as they were aligned, so that they stay aligned in another font. */
const ANCHORS: Readonly<Record<string, 'end' | 'middle'>> = {
  end: 'end',
  right: 'end',
  center: 'middle',
}

/** Dotted and dashed underlines have a meaning; solid ones are links, and left out. */
function underline(style: CSSStyleDeclaration, x1: number, x2: number, y: number): string {
  const kind = style.textDecorationStyle
  if (!style.textDecorationLine.includes('underline') || (kind !== 'dotted' && kind !== 'dashed'))
    return ''
  return tag('line', {
    x1,
    x2,
    y1: y,
    y2: y,
    stroke: colour(style.textDecorationColor)?.hex ?? '#000000',
    'stroke-dasharray': kind === 'dotted' ? '1 2' : '4 3',
  })
}

/**
 * In order. A broken word is split letter by letter.
 *
 * @param isUpright read from below: then lines are those of the page after a quarter turn to the right
 */
function linesOf(node: Text, isUpright: boolean): readonly Line[] {
  const lines: Line[] = []
  const range = document.createRange()
  const put = (text: string, start: number, isNewWord: boolean) => {
    range.setStart(node, start)
    range.setEnd(node, start + text.length)
    const rects = [...range.getClientRects()]
      .map((one) => (isUpright ? turnedRight(one) : one))
      .filter(({ width }) => width > 0)
    const [rect] = rects
    if (!rect) return
    if (rects.length > 1 && text.length > 1) {
      let at = start
      for (const letter of text) {
        put(letter, at, isNewWord && at === start)
        at += letter.length
      }
      return
    }
    const last = lines.at(-1)
    if (last && Math.abs(last.top - rect.top) < rect.height / 2 && rect.left >= last.left) {
      const joined = last.text + (isNewWord ? ' ' : '') + text
      lines[lines.length - 1] = { ...last, text: joined, right: rect.right }
    } else {
      lines.push({ text, left: rect.left, right: rect.right, top: rect.top })
    }
  }
  for (const { 0: word, index } of node.data.matchAll(/[^ \t\n\r\f]+/g)) put(word, index, true)
  return lines
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'width' | 'height'>

const turnedRight = ({ left, top, bottom, width, height }: DOMRect): Box => ({
  left: -bottom,
  right: -top,
  top: left,
  width: height,
  height: width,
})

/** Height above the baseline as the browser lays it out, in pixels. */
function ascentOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return Number.parseFloat(fontSize) * 0.95
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
  return pen.measureText('x').fontBoundingBoxAscent
}
