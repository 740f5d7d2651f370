import type { EmbedParams } from '#url/embed.ts'
import type { Shown } from '#charts/frame/chart.tsx'

/** Widths of a phone, a column of text and a wide page, in CSS pixels. */
export const EMBED_WIDTHS = [320, 700, 1200] as const

/** Heights of an embed at these widths, in CSS pixels. */
export type EmbedHeights = readonly [number, number, number]

/** How much text a line of an embed holds at these widths, in characters; and the height of a line. */
const LINES = {
  title: { holds: [22, 55, 70], height: 32 },
  summary: { holds: [38, 88, 88], height: 22 },
  legend: { holds: [36, 88, 160], height: 24 },
  note: { holds: [46, 110, 160], height: 18 },
} as const

/** Badge, source, room between, and the line that opens the numbers of a picture: for fingers at the first width. */
const AROUND = [225, 150, 140] as const

/** Of a table, whose lines wrap as they need. */
const AROUND_TABLE = [160, 100, 90] as const

/** What readers may change: a bar of chips, or two lines of levers and what lies behind them. */
const CONTROLS = {
  none: [0, 0, 0],
  time: [66, 66, 66],
  filters: [140, 66, 66],
  levers: [190, 120, 120],
} as const satisfies Record<EmbedParams['controls'], unknown>

/** What a folded embed comes to. */
const FOLDED = 1160

/**
 * What an embed needs where no script can set its height: reckoned from its words, so a little more than it takes.
 */
export function embedHeights(
  shown: Shown,
  { whole, controls }: Pick<EmbedParams, 'whole' | 'controls'>,
): EmbedHeights {
  const at = (index: 0 | 1 | 2) => {
    const lines = (name: keyof typeof LINES, letters: number) =>
      Math.ceil(letters / LINES[name].holds[index]) * LINES[name].height
    const legend = shown.legend.reduce((sum, { label }) => sum + label.length + 6, 0)
    const height =
      shown.height(EMBED_WIDTHS[index]) +
      lines('title', shown.title.length) +
      lines('summary', shown.summary.length) +
      lines('legend', legend) +
      lines('note', shown.note?.length ?? 0) +
      (shown.isTable ? AROUND_TABLE : AROUND)[index] +
      CONTROLS[controls][index]
    return Math.round(whole ? height : Math.min(height, FOLDED))
  }
  return [at(0), at(1), at(2)]
}

/**
 * The same as a length of CSS that follows the width of its container (of which `100%` is): straight from width to
 * width, and no less and not much more beyond.
 */
export function heightByWidth(heights: EmbedHeights): string {
  const [phone, column, wide] = heights
  const [a, b, c] = EMBED_WIDTHS
  const slopes = [(column - phone) / (b - a), (wide - column) / (c - b)] as const
  const line = (slope: number) =>
    `${Math.round(column - slope * b)}px + ${Math.round(slope * 100)}%`
  const isConvex = slopes[0] <= slopes[1]
  const along = `${isConvex ? 'max' : 'min'}(${line(slopes[0])}, ${line(slopes[1])})`
  const most = Math.round(Math.max(...heights) * 1.2)
  return `clamp(${Math.min(...heights)}px, ${along}, ${most}px)`
}
