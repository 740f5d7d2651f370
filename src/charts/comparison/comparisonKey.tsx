import type { KeyEntry } from '#ui/Key.tsx'
import { rowsOf, type ComparisonModel } from './selectComparison.ts'

/** What the small marks under a value mean. Stances and refusals have their words beside them. */
export function comparisonKey(model: ComparisonModel): readonly KeyEntry[] {
  const cells = rowsOf(model).flatMap((row) => row.cells)
  const isDisputed = cells.some(({ disputes }) => disputes.length > 0)
  return [
    { label: 'Confidence, here medium', width: 18, mark: <Boxes /> },
    ...(isDisputed
      ? [{ label: 'Sources disagree, and how many say what', width: 13, mark: <Unequal /> }]
      : []),
  ]
}

const Boxes = () =>
  [0, 1, 2].map((box) => (
    <rect
      key={box}
      x={box * 6 + 0.5}
      y="2.5"
      width="4"
      height="8.5"
      fill={box < 2 ? 'var(--ink-2)' : 'none'}
      stroke="var(--ink-2)"
    />
  ))

const Unequal = () => (
  <path d="M1 5.2h11M1 9.2h11M9.2 1.8L3.6 12.4" stroke="var(--ink)" strokeWidth="1.5" />
)
