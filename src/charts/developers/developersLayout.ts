import { textWidth, wrapped } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { DevelopersModel, ModelSquare, DevelopersSide } from './selectDevelopers.ts'

export type SquareLayout = ModelSquare & { readonly x: number; readonly y: number }

type DeveloperLayout = {
  readonly id: string
  readonly name: string
  /** Baseline of the name. */
  readonly y: number
  readonly squares: readonly SquareLayout[]
}

/** One regime, in pixels. */
export type DevelopersPanel = {
  readonly side: DevelopersSide
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rule: readonly string[]
  /** Baseline of the large number, top of the bar, baseline of the small head. */
  readonly numberY: number
  readonly barY: number
  readonly headY: number
  readonly developers: readonly DeveloperLayout[]
}

type DevelopersLayout = {
  readonly panels: readonly DevelopersPanel[]
  readonly square: number
  readonly height: number
}

const GAP = 40
const NARROWEST_PANEL = 228
const BAR = 30

/** Regimes side by side while there is room, else under each other. */
export function developersLayout(model: DevelopersModel, width: number): DevelopersLayout {
  const isPhone = width < 480
  const [square, pitch, rowGap] = isPhone ? [9, 11, 11] : [13, 16, 10]
  const across = Math.max(
    1,
    Math.min(model.sides.length, Math.floor((width + GAP) / (NARROWEST_PANEL + GAP))),
  )
  const panelWidth = (width - GAP * (across - 1)) / across
  const names = model.shown.map(({ name }) => textWidth(name, TYPE.note))
  const room = Math.min(panelWidth * 0.42, Math.max(0, ...names) + 12)
  const perLine = Math.max(1, Math.floor((panelWidth - room) / pitch))
  const panels: DevelopersPanel[] = []
  let top = 0
  for (let start = 0; start < model.sides.length; start += across) {
    const line = model.sides.slice(start, start + across)
    const rules = line.map(({ rule }) => wrapped(rule, panelWidth, TYPE.sentence))
    const ruleLines = Math.max(...rules.map(({ length }) => length))
    const numberY = top + 26 + ruleLines * 21 + 38
    const headY = numberY + 22 + BAR + 30
    let bottom = headY
    for (const [index, side] of line.entries()) {
      const x = index * (panelWidth + GAP)
      let y = headY + 14
      const developers = model.shown.map(({ id, name }) => {
        const own = side.squares.get(id) ?? []
        const lines = Math.max(1, Math.ceil(own.length / perLine))
        const placed = own.map((one, at) => ({
          ...one,
          x: x + room + (at % perLine) * pitch,
          y: y + Math.floor(at / perLine) * pitch,
        }))
        const row = { id, name, y: y + square / 2 + 5, squares: placed }
        y += (lines - 1) * pitch + square + rowGap
        return row
      })
      bottom = Math.max(bottom, y)
      panels.push({
        side,
        x,
        y: top,
        width: panelWidth,
        rule: rules[index] ?? [],
        numberY,
        barY: numberY + 14,
        headY,
        developers,
      })
    }
    top = bottom + 32
  }
  return { panels, square, height: Math.max(1, top - 32) }
}

export const BAR_HEIGHT = BAR
