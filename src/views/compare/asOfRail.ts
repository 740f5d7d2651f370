import { dayNumber, dayOf, type IsoDate } from '#domain/days/edtf.ts'
import { monthName } from '#domain/days/edtfWords.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'

/** In CSS pixels, from the first stop to the day of the data. */
type Rail = {
  readonly min: IsoDate
  readonly max: IsoDate
  readonly width: number
}

const LABEL_SIZE = TYPE.axis
const GAP = 12
/** A stop this near attracts the pointer, in pixels. */
const NEAR = 6

export function placeOn({ min, max, width }: Rail, day: IsoDate): number {
  const [start, end] = [dayNumber(min), dayNumber(max)]
  const share = end === start ? 1 : (dayNumber(day) - start) / (end - start)
  return Math.min(Math.max(share, 0), 1) * width
}

/** The day at `x`, or the stop near it. */
export function dayAt(rail: Rail, x: number, stops: readonly IsoDate[]): IsoDate {
  const near = [...stops, rail.max].find((stop) => Math.abs(placeOn(rail, stop) - x) <= NEAR)
  if (near !== undefined) return near
  const [start, end] = [dayNumber(rail.min), dayNumber(rail.max)]
  const share = rail.width === 0 ? 1 : Math.min(Math.max(x / rail.width, 0), 1)
  return dayOf(Math.round(start + share * (end - start)))
}

/** The first and the last month, then as many as have room. */
export function railLabels(
  rail: Rail,
  stops: readonly IsoDate[],
): readonly { readonly day: IsoDate; readonly words: string; readonly x: number }[] {
  const labels = stops.map((day) => {
    const words = `${monthName(Number(day.slice(5, 7)), 'short')} ${day.slice(0, 4)}`
    const size = textWidth(words, LABEL_SIZE)
    const x = Math.min(Math.max(placeOn(rail, day) - size / 2, 0), Math.max(rail.width - size, 0))
    return { day, words, x, size }
  })
  const placed: typeof labels = []
  for (const label of labels) {
    const isFree = placed.every(
      (one) => label.x >= one.x + one.size + GAP || label.x + label.size + GAP <= one.x,
    )
    if (isFree) placed.push(label)
  }
  return placed
}
