import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingPlaces, type Pixels } from '#share/verify/differingPlaces.ts'

const [WIDTH, HEIGHT] = [120, 60]

function plain(): Pixels {
  return { width: WIDTH, height: HEIGHT, data: new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(250) }
}

/** Painted over in another color, from a corner, so many pixels wide and high. */
function painted(left: number, top: number, wide: number, high: number, color = 0): Pixels {
  const picture = plain()
  for (let y = top; y < Math.min(HEIGHT, top + high); y += 1) {
    for (let x = left; x < Math.min(WIDTH, left + wide); x += 1) {
      picture.data.fill(color, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)
    }
  }
  return picture
}

describe('two pictures of one size', () => {
  it('differ nowhere where they are alike, or a little paler', () => {
    expect(differingPlaces(plain(), plain())).toEqual([])
    expect(differingPlaces(plain(), painted(0, 0, WIDTH, HEIGHT, 190))).toEqual([])
  })

  it('differ in a box around what was painted over', () => {
    expect(differingPlaces(plain(), painted(24, 12, 24, 12))).toEqual([
      { x: 24 / WIDTH, y: 12 / HEIGHT, width: 24 / WIDTH, height: 12 / HEIGHT },
    ])
  })

  it('differ in one place where squares touch, and in two where they do not', () => {
    expect(differingPlaces(plain(), painted(0, 0, 36, 36))).toHaveLength(1)
    const two = painted(0, 0, 12, 12)
    two.data.set(painted(96, 36, 12, 12).data.subarray(36 * WIDTH * 4), 36 * WIDTH * 4)
    expect(differingPlaces(plain(), two)).toHaveLength(2)
  })

  it('do not differ by a line of smoothed letters', () => {
    expect(differingPlaces(plain(), painted(13, 13, 1, 10))).toEqual([])
  })

  it('differ within the picture, wherever it was painted over', () => {
    const at = (most: number) => fc.integer({ min: 0, max: most - 12 })
    fc.assert(
      fc.property(at(WIDTH), at(HEIGHT), (left, top) => {
        const places = differingPlaces(plain(), painted(left, top, 12, 12))
        expect(places).toHaveLength(1)
        const [{ x, y, width, height } = { x: -1, y: -1, width: 0, height: 0 }] = places
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x * WIDTH).toBeLessThanOrEqual(left + 6)
        expect(y * HEIGHT).toBeLessThanOrEqual(top + 6)
        expect(x + width).toBeLessThanOrEqual(1)
        expect(y + height).toBeLessThanOrEqual(1)
      }),
    )
  })
})
