import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { SensitivityModel } from './selectSensitivity.ts'

const NARROW = 640
export const AXIS = 26
const BAR = 14

/** @param isStill closer rows, since nobody points at them */
export function tornadoLayout({ rows }: SensitivityModel, width: number, isStill = false) {
  const isNarrow = width < NARROW
  const names = rows.map(({ name }) => textWidth(name, TYPE.sentence))
  const left = isNarrow ? 0 : Math.max(0, ...names) + 20
  const right = isNarrow ? width : width - 140
  const row = isNarrow ? (isStill ? 48 : 60) : isStill ? 30 : 36
  return {
    isNarrow,
    left,
    right,
    bar: BAR,
    x: (share: number) => left + share * (right - left),
    /** Top of a row's bar. */
    y: (index: number) => AXIS + index * row + (isNarrow ? 26 : (row - BAR) / 2),
    nameY: (index: number) => AXIS + index * row + (isNarrow ? 18 : row / 2 + 5),
    height: AXIS + rows.length * row + 8,
  }
}
