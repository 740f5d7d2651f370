import type { TreeModel } from './selectTree.ts'

const NARROW = 620

/** One line under another, each answer a step further in. */
export function treeLayout({ lines }: TreeModel, width: number) {
  const isNarrow = width < NARROW
  const row = isNarrow ? 50 : 38
  const step = isNarrow ? 22 : 56
  return {
    isNarrow,
    row,
    /** End of the numbers: not so far off that the eye loses its line. */
    right: Math.min(width, 760),
    x: (depth: number) => 6 + depth * step,
    /** Middle of a line. */
    y: (index: number) => index * row + (isNarrow ? 14 : row / 2),
    height: lines.length * row,
  }
}

export function treeHeight(model: TreeModel, width: number): number {
  return treeLayout(model, width).height
}
