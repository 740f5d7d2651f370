import { wrapped } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { TreeLine, TreeModel } from './selectTree.ts'

const NARROW = 620
/** Least width of the bars beside the numbers, in pixels. */
const LEAST_BAR = 160
const GAP = 24
/** Where there is no such room, they stand below the words. */
const BAR_ROW = 14
export const SIZE = TYPE.sentence
export const LEADING = 19

/**
 * Each answer is indented a step; long lines wrap.
 *
 * @param isStill closer lines, since nobody points at them
 */
export function treeLayout({ lines }: TreeModel, width: number, isStill = false) {
  const isNarrow = width < NARROW
  const row = isNarrow ? (isStill ? 42 : 50) : isStill ? 28 : 38
  const step = isNarrow ? 22 : 56
  const right = Math.min(width, 760)
  const x = (depth: number) => 6 + depth * step
  const texts = lines.map((line) =>
    wrapped(answerWords(line) + line.words, right - x(line.depth), SIZE),
  )
  const room = width - right - GAP
  const isBeside = room >= LEAST_BAR
  const left = x(Math.max(...lines.map(({ depth }) => depth)))
  const heights = texts.map(
    (text, index) =>
      row + (text.length - 1) * LEADING + (lines[index]?.coverage && !isBeside ? BAR_ROW : 0),
  )
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0))
  return {
    isNarrow,
    /** Right edge of the numbers, near their lines. */
    right,
    /** Of the bar of a regime: beside its number, or below its words. All of one scale. */
    bar: (index: number) => {
      const top = tops[index] ?? 0
      return isBeside
        ? { x: right + GAP, y: top + row / 2 - 6, width: room }
        : { x: left, y: top + (heights[index] ?? row) - BAR_ROW - 4, width: right - left }
    },
    x,
    top: (index: number) => tops[index] ?? 0,
    /** Middle of a line's first row of words. */
    y: (index: number) => (tops[index] ?? 0) + (isNarrow ? 14 : row / 2),
    text: (index: number) => texts[index] ?? [],
    heightOf: (index: number) => heights[index] ?? row,
    height: heights.reduce((sum, one) => sum + one, 0),
  }
}

export type TreeLayout = ReturnType<typeof treeLayout>

/** `Yes 60 %: `. Empty for the first question. */
export const answerWords = ({ answer }: TreeLine) =>
  answer
    ? `${answer.isYes ? 'Yes' : 'No'}${answer.percent === null ? '' : ` ${answer.percent} %`}: `
    : ''
