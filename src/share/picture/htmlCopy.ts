import { boxOf, type Origin } from './box.ts'
import { newNames, svgCopy, type Names } from './svgCopy.ts'
import { textLines } from './textLines.ts'
import { tag } from './xml.ts'

/**
 * A laid out element as SVG text: words where the browser put them, boxes, borders, and drawings. Used for every
 * picture.
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
    // What is folded is laid out, and not shown.
    !element.checkVisibility() ||
    // Visually hidden words; a picture has alternative text.
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

/** A canvas is embedded as an image. */
function bitmap(canvas: HTMLCanvasElement, origin: Origin): string {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  if (width === 0 || height === 0 || canvas.width === 0) return ''
  const box = { x: left - origin.x, y: top - origin.y, width, height }
  return tag('image', { ...box, href: canvas.toDataURL('image/png') })
}
