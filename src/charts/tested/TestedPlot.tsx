import type { PlotProps } from '#charts/frame/chart.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { TYPE } from '#ui/typeSizes.ts'
import type { TestedModelSet } from './selectTested.ts'
import { testedLayout } from './testedLayout.ts'
import { TestedMark } from './TestedMark.tsx'

export default function TestedPlot({
  model,
  width,
  still,
  picked,
  onPick,
}: PlotProps<TestedModelSet>) {
  const { placed, size, height, isNarrow } = testedLayout(model, width)
  return (
    <WalkedPlot
      {...{ width, height, still, picked, onPick }}
      label="Models under agreements: arrow keys walk them, Enter opens one"
      hint="One mark a model. Step through them to have each read out."
      cells={placed.flatMap(({ marks }, row) =>
        marks.map(({ one, x, y }) => ({
          id: one.id,
          row,
          box: { x, y, width: size, height: size },
          words: one.words,
          pick: one.id,
        })),
      )}
    >
      {placed.map(({ row, y, marks }) => (
        <g key={row.developer}>
          <text x={0} y={y} fontSize={TYPE.note} fill="var(--ink)">
            {row.name}
          </text>
          {marks.map(({ one, x, y: top }) => (
            <TestedMark
              key={one.id}
              {...{ x, size }}
              y={top}
              signed={one.signed}
              tested={one.tested}
            />
          ))}
          <text x={width} y={y} fontSize={TYPE.axis} textAnchor="end" fill="var(--ink-2)">
            {isNarrow
              ? `${row.documented - row.documentedWithout} of ${row.underAgreement}`
              : `${row.documented} on record, ${row.underAgreement} on paper`}
          </text>
        </g>
      ))}
    </WalkedPlot>
  )
}
