import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { TestedModel, TestedModelSet } from './selectTested.ts'

const SIZE = 13
const PITCH = 16

export function testedLayout({ rows }: TestedModelSet, width: number) {
  const names = rows.map(({ name }) => textWidth(name, TYPE.note))
  const left = Math.min(width * 0.4, Math.max(0, ...names) + 14)
  const value = width < 480 ? 64 : 150
  const perLine = Math.max(1, Math.floor((width - left - value) / PITCH))
  let y = 0
  const placed = rows.map((row) => {
    const top = y
    y += Math.max(1, Math.ceil(row.shown.length / perLine)) * PITCH + 9
    const marks = row.shown.map((one: TestedModel, index) => ({
      one,
      x: left + (index % perLine) * PITCH,
      y: top + Math.floor(index / perLine) * PITCH,
    }))
    return { row, y: top + 11, marks }
  })
  return { placed, size: SIZE, isNarrow: width < 480, height: Math.max(1, y - 9) }
}
