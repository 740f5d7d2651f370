import { wrapped } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { TreeLine, TreeModel } from './selectTree.ts'

const NARROW = 620
export const SIZE = TYPE.sentence
export const LEADING = 19

/** Each answer is indented a step; long lines wrap. */
export function treeLayout({ lines }: TreeModel, width: number) {
  const isNarrow = width < NARROW
  const row = isNarrow ? 50 : 38
  const step = isNarrow ? 22 : 56
  const right = Math.min(width, 760)
  const x = (depth: number) => 6 + depth * step
  const texts = lines.map((line) =>
    wrapped(answerWords(line) + line.words, right - x(line.depth), SIZE),
  )
  const heights = texts.map((text) => row + (text.length - 1) * LEADING)
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0))
  return {
    isNarrow,
    /** Right edge of the numbers, near their lines. */
    right,
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
