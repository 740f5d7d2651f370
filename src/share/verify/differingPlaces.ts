/** Pixels of a picture, four numbers each, row by row. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A part of a picture, in shares of its width and height. */
export type PictureBox = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

/** Edge of the squares that are compared, in pixels. */
const SQUARE = 12
/** A pixel differs where a color does by more than this, of 255: edges of letters are smoothed in many ways. */
const COLOR = 72
/** A square differs from this share of its pixels on. */
const SHARE = 0.12

/** Where two pictures of one size look different: boxes around squares that touch. */
export function differingPlaces(one: Pixels, other: Pixels): readonly PictureBox[] {
  const { width, height } = one
  const [across, down] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)]
  const left = new Set<number>()
  for (let at = 0; at < across * down; at += 1) {
    if (differs(one, other, at % across, Math.floor(at / across))) left.add(at)
  }
  const places: PictureBox[] = []
  for (const start of left) {
    const group = touching(start, left, across)
    const columns = group.map((at) => at % across)
    const rows = group.map((at) => Math.floor(at / across))
    const [x, y] = [Math.min(...columns) * SQUARE, Math.min(...rows) * SQUARE]
    places.push({
      x: x / width,
      y: y / height,
      width: (Math.min(width, (Math.max(...columns) + 1) * SQUARE) - x) / width,
      height: (Math.min(height, (Math.max(...rows) + 1) * SQUARE) - y) / height,
    })
  }
  return places
}

function differs(one: Pixels, other: Pixels, column: number, row: number): boolean {
  const [right, bottom] = [
    Math.min(one.width, (column + 1) * SQUARE),
    Math.min(one.height, (row + 1) * SQUARE),
  ]
  let [unlike, all] = [0, 0]
  for (let y = row * SQUARE; y < bottom; y += 1) {
    for (let x = column * SQUARE; x < right; x += 1) {
      const at = (y * one.width + x) * 4
      all += 1
      for (let part = 0; part < 3; part += 1) {
        if (Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > COLOR) {
          unlike += 1
          break
        }
      }
    }
  }
  return unlike >= all * SHARE
}

/** Takes a square and all that it leads to out of those left. */
function touching(start: number, left: Set<number>, across: number): readonly number[] {
  const group = [start]
  left.delete(start)
  // The list grows while it is walked.
  for (const at of group) {
    for (const row of [-across, 0, across]) {
      for (const step of [-1, 0, 1]) {
        const next = at + row + step
        const isBeside = Math.abs((next % across) - (at % across)) <= 1
        if (isBeside && left.delete(next)) group.push(next)
      }
    }
  }
  return group
}
