export type ComputeMarkKind = 'estimate' | 'at-least' | 'below' | 'unknown'

/**
 * SVG path around a point, in pixels: a circle for an estimate, a triangle towards the true figure for a bound, a
 * short bar where nothing is known.
 */
export function computeMarkPath(kind: ComputeMarkKind, x: number, y: number): string {
  switch (kind) {
    case 'estimate':
      return `M${x - 4.5},${y}a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0z`
    case 'at-least':
      return `M${x - 5},${y + 4}h10l-5,-9z`
    case 'below':
      return `M${x - 5},${y - 4}h10l-5,9z`
    case 'unknown':
      return `M${x - 2},${y - 5}h4v10h-4z`
  }
}
