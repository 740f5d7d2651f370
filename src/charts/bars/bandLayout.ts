import { span } from '#ui/format.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { BandRow } from './bandRows.ts'

/** A bar, in pixels. */
export type BarLayout = {
  readonly row: BandRow
  /** Whether the name of its group stands above it. */
  readonly opensGroup: boolean
  readonly x: number
  readonly y: number
  readonly thickness: number
  /** Pixels a model. */
  readonly scale: number
  /** Baselines of its name and of the name of its group. */
  readonly name: { readonly x: number; readonly y: number; readonly groupY: number }
  readonly value: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
}

const NARROW = 560
const THICKNESS = 24

/**
 * Names beside the bars, or above them where there is no room. All bars share one scale.
 *
 * @param isStill closer rows, since nobody points at them
 */
export function bandLayout(
  rows: readonly BandRow[],
  width: number,
  isStill = false,
): { readonly placed: readonly BarLayout[]; readonly height: number } {
  const isNarrow = width < NARROW
  const names = rows.map(({ name, detail = '' }) =>
    Math.max(textWidth(name, TYPE.sentence), textWidth(detail, TYPE.axis)),
  )
  const room = isNarrow ? 0 : Math.min(240, Math.max(0, ...names) + 20)
  const values = rows.map(({ coverage: { certain, atMost, total } }) =>
    textWidth(`${span(certain, atMost)} of ${total}`, TYPE.sentence),
  )
  const most = Math.max(1, ...rows.map(({ coverage }) => coverage.total))
  const scale = Math.max(1, width - room - (isNarrow ? 2 : Math.max(0, ...values) + 14)) / most
  let y = 0
  const placed = rows.map((row, index) => {
    const opensGroup = row.group !== undefined && row.group !== rows[index - 1]?.group
    if (opensGroup) y += (index > 0 ? 14 : 0) + 24
    const top = y
    y += isNarrow ? (row.detail ? 78 : isStill ? 54 : 62) : isStill ? 32 : 40
    const barY = isNarrow ? top + (row.detail ? 40 : 24) : top
    return {
      row,
      opensGroup,
      x: room,
      y: barY,
      thickness: THICKNESS,
      scale,
      name: {
        x: 0,
        y: isNarrow ? top + 15 : barY + (row.detail ? 9 : 17),
        groupY: top - 9,
      },
      value: isNarrow
        ? { x: width, y: top + 15, anchor: 'end' as const }
        : { x: room + row.coverage.total * scale + 12, y: barY + 17, anchor: 'start' as const },
    }
  })
  return { placed, height: Math.max(1, y - (isNarrow ? 14 : 8)) }
}
