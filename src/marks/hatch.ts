/** Distance along an edge for lines 6 px apart. */
const STEP = 6 * Math.SQRT2

/** Lines end this far inside the box, in pixels, since their ends are square to the line. */
const INSET = 1

/**
 * 45° hatching of a box, as one path to be drawn 2 px wide. Hatching means undetermined, everywhere and only.
 * Lines are cut to the box, so no clip and no pattern id is needed in any picture.
 *
 * @param step distance along an edge from line to line, in pixels; smaller boxes need closer lines
 */
export function hatchPath(
  x: number,
  y: number,
  width: number,
  height: number,
  step = STEP,
): string {
  const [left, top] = [x + INSET, y + INSET]
  const [across, down] = [width - 2 * INSET, height - 2 * INSET]
  if (across <= 0 || down <= 0) return ''
  const lines: string[] = []
  for (let offset = step / 2; offset < across + down; offset += step) {
    const from = `${round(left + Math.max(0, offset - down))} ${round(top + Math.min(offset, down))}`
    const to = `${round(left + Math.min(offset, across))} ${round(top + Math.max(0, offset - across))}`
    lines.push(`M${from}L${to}`)
  }
  return lines.join('')
}

const round = (value: number) => Math.round(value * 10) / 10
