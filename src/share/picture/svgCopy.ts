import { escapeMarkup } from '#ui/markup.ts'
import { colour } from './colour.ts'
import { weightOf } from './weight.ts'
import { short, tag } from './xml.ts'

/** Geometry attributes. All others are paint, which is resolved, or useless in a file. */
const PLACE = new Set(
  'd x y x1 y1 x2 y2 cx cy r rx ry width height points transform viewBox preserveAspectRatio dx dy rotate offset pathLength textLength lengthAdjust patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits orient refX refY markerWidth markerHeight markerUnits'.split(
    ' ',
  ),
)

const TAGS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan textPath defs pattern clipPath mask linearGradient radialGradient stop use symbol marker image'.split(
    ' ',
  ),
)

const SHAPES = new Set('path rect circle ellipse line polyline polygon text tspan use'.split(' '))

/** New ids: two drawings in one file may use the same. */
export type Names = (id: string) => string

export function newNames(): Names {
  const known = new Map<string, string>()
  return (id) => {
    const name = known.get(id) ?? `p${known.size + 1}`
    known.set(id, name)
    return name
  }
}

/**
 * An SVG element as text on its own: sRGB hex colours, numbers for lengths, no classes, variables, scripts or pointer
 * targets.
 */
export function svgCopy(element: Element, names: Names): string {
  const style = getComputedStyle(element)
  const name = element.localName
  if (!TAGS.has(name) || style.display === 'none') return ''
  if (SHAPES.has(name) && (style.visibility === 'hidden' || !isPainted(name, style))) return ''
  const attributes = { ...placed(element, style, names), ...paint(element, style, names) }
  return tag(name, attributes, content(element, names))
}

function content(element: Element, names: Names): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Element) return svgCopy(node, names)
      const isText = ['text', 'tspan', 'textPath'].includes(element.localName)
      return isText && node instanceof Text ? escapeMarkup(keptSpaces(node.data)) : ''
    })
    .join('')
}

/** Some programs drop spaces at the ends of a `tspan`. */
const keptSpaces = (text: string) => text.replace(/^\s+|\s+$/g, '\u00a0')

function placed(element: Element, style: CSSStyleDeclaration, names: Names) {
  const found: Record<string, string | null> = {}
  for (const { name, value } of element.attributes) {
    if (PLACE.has(name)) found[name] = value.replace(/\d+\.\d{3,}/g, (text) => short(Number(text)))
    if (name === 'id') found.id = names(value)
    if (name === 'href' || name === 'xlink:href') {
      if (value.startsWith('#')) found.href = `#${names(value.slice(1))}`
      else if (value.startsWith('data:image/')) found.href = value
    }
  }
  const isMoved = style.transform !== 'none' && style.transform !== ''
  if (isMoved && found.transform === undefined) found.transform = style.transform
  return found
}

/** Whether anything of it is visible; text with child elements is judged by these. */
function isPainted(name: string, style: CSSStyleDeclaration): boolean {
  if (name === 'text' || name === 'tspan' || name === 'use') return true
  return (
    server(style.fill) ||
    server(style.stroke) ||
    Boolean(colour(style.fill) ?? colour(style.stroke))
  )
}

const server = (paint: string) => paint.startsWith('url(')

function paint(element: Element, style: CSSStyleDeclaration, names: Names) {
  const name = element.localName
  const found: Record<string, string | number | null> = {}
  const opacity = Number(style.opacity)
  if (opacity < 1) found.opacity = opacity
  for (const property of ['clip-path', 'mask', 'marker-end', 'marker-start'] as const) {
    const reference = urlOf(style.getPropertyValue(property), names)
    if (reference) found[property] = reference
  }
  if (name === 'stop') {
    const stop = colour(style.stopColor)
    found['stop-color'] = stop?.hex ?? '#000000'
    found['stop-opacity'] = (stop?.opacity ?? 0) * Number(style.stopOpacity || 1)
  }
  if (!SHAPES.has(name)) return found
  Object.assign(found, filled('fill', style.fill, style.fillOpacity, names))
  if (style.fillRule === 'evenodd') found['fill-rule'] = 'evenodd'
  if (server(style.stroke) || colour(style.stroke)) {
    Object.assign(found, filled('stroke', style.stroke, style.strokeOpacity, names), stroked(style))
  }
  if (name === 'text' || name === 'tspan') Object.assign(found, lettered(element, style))
  // Some programs take even a space that may not break from the start of a `tspan`.
  if (name === 'text' && element.childElementCount > 0) found['xml:space'] = 'preserve'
  if (element instanceof SVGTextElement && element.childElementCount === 0) {
    Object.assign(found, lengthOf(element))
  }
  return found
}

function filled(property: 'fill' | 'stroke', value: string, opacity: string, names: Names) {
  const reference = urlOf(value, names)
  if (reference) return { [property]: reference }
  const found = colour(value)
  if (!found) return { [property]: 'none' }
  const seen = found.opacity * Number(opacity === '' ? 1 : opacity)
  return { [property]: found.hex, ...(seen < 1 ? { [`${property}-opacity`]: seen } : {}) }
}

const number = (text: string) => Number.parseFloat(text) || 0

function stroked(style: CSSStyleDeclaration) {
  const dashes = style.strokeDasharray
  return {
    'stroke-width': number(style.strokeWidth),
    'stroke-dasharray': dashes === 'none' || dashes === '' ? null : dashes.replaceAll('px', ''),
    'stroke-dashoffset': number(style.strokeDashoffset) || null,
    'stroke-linecap': style.strokeLinecap === 'butt' ? null : style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
    'paint-order': style.paintOrder === 'normal' ? null : style.paintOrder,
  }
}

function lettered(element: Element, style: CSSStyleDeclaration) {
  const around = element.localName === 'tspan' ? element.parentElement : null
  return {
    'font-size': number(style.fontSize),
    ...weightOf(style, around ? getComputedStyle(around).fontWeight : '400'),
    'letter-spacing': number(style.letterSpacing) || null,
    'text-anchor': style.textAnchor === 'start' ? null : style.textAnchor,
    'dominant-baseline': style.dominantBaseline === 'auto' ? null : style.dominantBaseline,
  }
}

/** In another font they stay as wide as they are laid out. */
function lengthOf(element: SVGTextElement) {
  const length = element.textContent.length > 1 ? element.getComputedTextLength() : 0
  return length > 0 ? { textLength: length, lengthAdjust: 'spacingAndGlyphs' } : {}
}

function urlOf(value: string, names: Names): string | null {
  const id = /^url\(["']?#([^"')]+)["']?\)/.exec(value)?.[1]
  return id === undefined ? null : `url(#${names(id)})`
}
