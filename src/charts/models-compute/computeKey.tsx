import type { KeyEntry } from '#ui/Key.tsx'
import { computeMarkPath, type ComputeMarkKind } from './computeMark.ts'

/** What fill and shape of a mark say. */
export const computeKey: readonly KeyEntry[] = [
  entry('Closed weights', 'estimate', true),
  entry('Downloadable weights', 'estimate', false),
  entry('At least', 'at-least', true),
  entry('Below', 'below', true),
  entry('No figure known', 'unknown', true),
]

function entry(label: string, kind: ComputeMarkKind, isFilled: boolean): KeyEntry {
  return {
    label,
    width: 14,
    mark: (
      <path
        d={computeMarkPath(kind, 7, 7)}
        fill={isFilled ? 'var(--ink)' : 'var(--paper)'}
        stroke="var(--ink)"
        strokeWidth={isFilled ? 0 : 1.6}
      />
    ),
  }
}
