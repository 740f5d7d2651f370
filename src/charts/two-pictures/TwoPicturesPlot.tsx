import type { PlotProps } from '#charts/frame/chart.tsx'
import { dayWords } from '#domain/days/edtfWords.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { stanceLookWords, type StanceLook } from '#marks/stanceLook.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { TwoPicturesModel } from './selectTwoPictures.ts'
import { ROW_HEIGHT, sideHead } from './sideHead.ts'

const HEAD = 24
const BAND = 16
const ARROW = 36
/** Room after the longest name. */
const BESIDE = 14
const MOST_WIDTH = 640
/** Below this width, in pixels, the head is a date alone. */
const ROOM = 130

export default function TwoPicturesPlot({ model, width }: PlotProps<TwoPicturesModel>) {
  const full = Math.min(width, MOST_WIDTH)
  const longest = Math.max(0, ...model.rows.map(({ name }) => textWidth(name, TYPE.cell)))
  const label = Math.min(longest + BESIDE, full * 0.45)
  const band = (full - label - ARROW) / 2
  const columns = { before: label, after: label + band + ARROW }
  return (
    <svg
      width={full}
      height={HEAD + model.rows.length * ROW_HEIGHT}
      aria-hidden="true"
      style={{ display: 'block' }}
    >
      {(['before', 'after'] as const).map((which) => (
        <text key={which} x={columns[which]} y="12" fontSize={TYPE.axis} fill="var(--ink-2)">
          {band < ROOM
            ? dayWords(model.isPair ? model[which].version : model[which].day, 'short')
            : sideHead(model, which)}
        </text>
      ))}
      {model.rows.map(({ id, name, before, after }, index) => {
        const y = HEAD + index * ROW_HEIGHT
        const middle = y + BAND / 2
        return (
          <g key={id}>
            <text x="0" y={middle + 4.5} fontSize={TYPE.cell} fontWeight="650" fill="var(--ink)">
              {name}
            </text>
            <Side look={before} x={columns.before} y={y} width={band} />
            <Side look={after} x={columns.after} y={y} width={band} />
            {before !== after && (
              <path
                d={`M${columns.after - ARROW + 10} ${middle}h15m-5 -5l5 5l-5 5`}
                fill="none"
                stroke="var(--ink)"
                strokeWidth="1.8"
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

type SideProps = {
  readonly look: StanceLook | null
  readonly x: number
  readonly y: number
  readonly width: number
}

function Side({ look, x, y, width }: SideProps) {
  if (look !== null) {
    return (
      <StanceBand
        look={look}
        x={x}
        y={y}
        width={width}
        height={BAND}
        label={stanceLookWords(look)}
      />
    )
  }
  const middle = y + BAND / 2
  return (
    <>
      <path
        d={`M${x} ${middle}h${width / 2 - 28}M${x + width / 2 + 28} ${middle}H${x + width}`}
        stroke="var(--line-2)"
        strokeDasharray="1 5"
      />
      <text
        x={x + width / 2}
        y={middle + 4.2}
        fontSize={TYPE.axis}
        textAnchor="middle"
        fill="var(--ink-2)"
      >
        absent
      </text>
    </>
  )
}
