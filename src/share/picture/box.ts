import { colour } from './colour.ts'
import { tag } from './xml.ts'

/** Page position of the drawing's corner: the file's coordinates start there. */
export type Origin = { readonly x: number; readonly y: number }

const SIDES = ['top', 'right', 'bottom', 'left'] as const

/** Background and borders as the browser drew them; empty where there are none. */
export function boxOf(element: Element, style: CSSStyleDeclaration, origin: Origin): string {
  const rect = element.getBoundingClientRect()
  if (rect.width === 0 || rect.height === 0) return ''
  const box = {
    x: rect.left - origin.x,
    y: rect.top - origin.y,
    width: rect.width,
    height: rect.height,
  }
  const background = colour(style.backgroundColor)
  const radius = Number.parseFloat(style.borderTopLeftRadius) || null
  const filled = background
    ? tag('rect', {
        ...box,
        rx: radius,
        fill: background.hex,
        'fill-opacity': background.opacity < 1 ? background.opacity : null,
      })
    : ''
  return filled + frame(box, style)
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

function frame({ x, y, width, height }: Box, style: CSSStyleDeclaration): string {
  return SIDES.map((side) => {
    const thickness = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0
    const kind = style.getPropertyValue(`border-${side}-style`)
    const ink = colour(style.getPropertyValue(`border-${side}-color`))
    if (thickness === 0 || kind === 'none' || kind === 'hidden' || !ink) return ''
    const half = thickness / 2
    const ends = {
      top: [x, y + half, x + width, y + half],
      bottom: [x, y + height - half, x + width, y + height - half],
      left: [x + half, y, x + half, y + height],
      right: [x + width - half, y, x + width - half, y + height],
    }[side]
    return tag('line', {
      x1: ends[0] ?? 0,
      y1: ends[1] ?? 0,
      x2: ends[2] ?? 0,
      y2: ends[3] ?? 0,
      stroke: ink.hex,
      'stroke-opacity': ink.opacity < 1 ? ink.opacity : null,
      'stroke-width': thickness,
      'stroke-dasharray': DASHES[kind]?.(thickness) ?? null,
    })
  }).join('')
}

const DASHES: Readonly<Record<string, (thickness: number) => string>> = {
  dashed: (thickness) => `${thickness * 3} ${thickness * 2}`,
  dotted: (thickness) => `${thickness} ${thickness * 1.5}`,
}
