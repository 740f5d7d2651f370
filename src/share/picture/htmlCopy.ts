import { boxOf, type Origin } from './box.ts'
import { newNames, svgCopy, type Names } from './svgCopy.ts'
import { textLines } from './textLines.ts'
import { tag } from './xml.ts'

/**
 * What the browser laid out, as SVG text: words where it put them, boxes, rules, and the drawings between them.
 * Every picture is made by this one function, so that charts of bars, tables and maps of cells need no exporter each.
 */
export function htmlCopy(root: HTMLElement): string {
  const { left, top } = root.getBoundingClientRect()
  return copied(root, { x: left, y: top }, newNames())
}

function copied(element: Element, origin: Origin, names: Names): string {
  const style = getComputedStyle(element)
  if (isHidden(element, style)) return ''
  if (element.localName === 'svg') return drawing(element, origin, names)
  if (element instanceof HTMLCanvasElement) return bitmap(element, origin)
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof Element) return copied(node, origin, names)
    return node instanceof Text && style.visibility !== 'hidden'
      ? textLines(node, style, origin)
      : ''
  })
  const box = style.visibility === 'hidden' ? '' : boxOf(element, style, origin)
  const all = box + parts.join('')
  const opacity = Number(style.opacity)
  return opacity < 1 && all !== '' ? tag('g', { opacity }, all) : all
}

const FIELDS = new Set(['input', 'select', 'textarea', 'script', 'style', 'template'])

function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.opacity === '0' ||
    // Words for those who listen; a picture has its alternative text instead.
    style.clipPath === 'inset(50%)' ||
    FIELDS.has(element.localName)
  )
}

function drawing(element: Element, origin: Origin, names: Names): string {
  const { left, top, width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0) return ''
  const inner = [...element.children].map((child) => svgCopy(child, names)).join('')
  if (inner === '') return ''
  return tag(
    'svg',
    {
      x: left - origin.x,
      y: top - origin.y,
      width,
      height,
      viewBox: element.getAttribute('viewBox') ?? `0 0 ${width} ${height}`,
      preserveAspectRatio: element.getAttribute('preserveAspectRatio'),
      overflow: getComputedStyle(element).overflow === 'visible' ? 'visible' : null,
    },
    inner,
  )
}

/** A chart that did not draw itself as paths keeps at least its dots. */
function bitmap(canvas: HTMLCanvasElement, origin: Origin): string {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  if (width === 0 || height === 0 || canvas.width === 0) return ''
  const box = { x: left - origin.x, y: top - origin.y, width, height }
  return tag('image', { ...box, href: canvas.toDataURL('image/png') })
}
