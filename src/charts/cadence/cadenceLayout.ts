import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { CadenceModel } from './selectCadence.ts'

export const TICKS = [
  { days: 1, label: '1 day' },
  { days: 7, label: '1 week' },
  { days: 30.4, label: '1 month' },
  { days: 91.3, label: '3 months' },
  { days: 365.25, label: '1 year' },
  { days: 1826, label: '5 years' },
] as const

const LONGEST = 3650
const ROW = 28
const NARROW = 560
const NARROW_ROW = 44
/** Below this many pixels of axis only every second tick is labelled. */
const SPARSE = 450
const AXIS = 30

/** Names beside the rows, or above them where there is no room; days on a logarithmic scale. */
export function cadenceLayout({ rows, clocks }: CadenceModel, width: number) {
  const isNarrow = width < NARROW
  const names = [...rows, ...clocks].map(({ name }) => textWidth(name, TYPE.note))
  const left = isNarrow ? 4 : Math.min(width * 0.36, Math.max(0, ...names) + 16)
  const right = width - (isNarrow ? 8 : 130)
  const row = isNarrow ? NARROW_ROW : ROW
  return {
    isNarrow,
    isSparse: right - left < SPARSE,
    left,
    right,
    row,
    x: (days: number) =>
      left + (Math.log10(Math.max(1, days)) / Math.log10(LONGEST)) * (right - left),
    /** Top of the lines of the axis, in pixels. */
    top: AXIS - 8,
    /** Middle of a row's marks. */
    y: (index: number) => AXIS + index * row + (isNarrow ? 30 : ROW / 2),
    height: AXIS + (rows.length + clocks.length) * row + 8,
  }
}
