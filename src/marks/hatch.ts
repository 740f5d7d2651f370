/**
 * 45° hatching of a box, as one path: a line every 6 px. Hatching means undetermined, everywhere and only.
 * Lines are cut to the box, so no clip and no pattern id is needed in any picture.
 */
export function hatchPath(x: number, y: number, width: number, height: number): string {
  const lines: string[] = []
  for (let offset = 3; offset < width + height; offset += 6) {
    const x1 = x + Math.max(0, offset - height)
    const y1 = y + Math.min(offset, height)
    const x2 = x + Math.min(offset, width)
    const y2 = y + Math.max(0, offset - width)
    lines.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
  }
  return lines.join('')
}

const round = (value: number) => Math.round(value * 10) / 10
