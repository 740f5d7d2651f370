import type { PlotProps } from '#charts/frame/chart.tsx'
import { hatchPath } from '#marks/hatch.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { closenessLayout } from './closenessLayout.ts'
import { scoreRange, rankWords } from './closenessWords.ts'
import type { RankedCompany, Ranking } from '#domain/comparison/ranking.ts'

export default function ClosenessPlot({ model, width, height }: PlotProps<Ranking>) {
  const { rows } = model
  if (rows.length === 0) return <p>There is nothing to rank.</p>
  const at = closenessLayout(width)
  const foot = rows.length * at.row
  const end = at.left + at.rail
  return (
    <svg width={width} height={height} aria-hidden="true" style={{ display: 'block' }}>
      <path
        d={[0, 0.25, 0.5, 0.75, 1].map((part) => `M${at.left + part * at.rail} 0V${foot}`).join('')}
        stroke="var(--line)"
      />
      {rows.map((row, index) => (
        <g key={row.of.id} transform={`translate(0 ${index * at.row})`}>
          <Bar row={row} width={width} />
        </g>
      ))}
      <g fontSize={TYPE.axis} fill="var(--ink-2)">
        <text x={at.left} y={foot + 16}>
          0 farthest
        </text>
        <text x={end} y={foot + 16} textAnchor="end">
          100 closest
        </text>
        <text x={at.left} y={foot + 34}>
          Weights set by the reader
        </text>
      </g>
    </svg>
  )
}

function Bar({ row, width }: { readonly row: RankedCompany; readonly width: number }) {
  const { low, high, of } = row
  const at = closenessLayout(width)
  const [from, to] = [at.left + low * at.rail, at.left + high * at.rail]
  const words = `${scoreRange(row)} · ${rankWords(row)}`
  const line = at.isNarrow ? 15 : at.bar + 13
  return (
    <>
      <text x="0" y={line} fontSize={TYPE.cell} fontWeight="650" fill="var(--ink)">
        {of.name}
      </text>
      <rect x={at.left} y={at.bar} width={from - at.left} height={at.height} fill="var(--ink-2)" />
      {high > low && (
        <>
          <rect
            x={from + 0.5}
            y={at.bar + 0.5}
            width={to - from - 1}
            height={at.height - 1}
            fill="none"
            stroke="var(--ink-3)"
          />
          <path
            d={hatchPath(from, at.bar, to - from, at.height)}
            stroke="var(--ink-3)"
            strokeWidth="2"
          />
        </>
      )}
      {low === 0 && high === 0 && (
        <path d={`M${at.left} ${at.bar}v${at.height}`} stroke="var(--ink-2)" strokeWidth="3" />
      )}
      <text
        x={at.isNarrow ? width - 1 : at.left + at.rail + 12}
        y={line}
        textAnchor={at.isNarrow ? 'end' : 'start'}
        fontSize={at.isNarrow ? TYPE.axis : TYPE.cell}
        fill="var(--ink-2)"
      >
        {words}
      </text>
    </>
  )
}
