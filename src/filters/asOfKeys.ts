import type { IsoDate } from '#domain/days/edtf.ts'
import { monthStep } from '#domain/record/asOfStops.ts'

/**
 * The as-of day after a key: arrows go from stop to stop, with Shift by a month, Page Up and Page Down by a year,
 * Home and End to the ends. `null` for other keys. Within `min` and `max`.
 */
export function asOfKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  value: IsoDate,
  stops: readonly IsoDate[],
  min: IsoDate,
  max: IsoDate,
): IsoDate | null {
  const within = (day: IsoDate) => (day < min ? min : day > max ? max : day)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(
        shiftKey ? monthStep(value, -1) : (stops.findLast((stop) => stop < value) ?? min),
      )
    case 'ArrowRight':
    case 'ArrowUp':
      return within(shiftKey ? monthStep(value, 1) : (stops.find((stop) => stop > value) ?? max))
    case 'PageDown':
      return within(monthStep(value, -12))
    case 'PageUp':
      return within(monthStep(value, 12))
    case 'Home':
      return min
    case 'End':
      return max
    default:
      return null
  }
}
