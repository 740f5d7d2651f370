import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { stanceWords } from '#domain/words/words.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import type { LaneBox, Layout } from './laneLayout.ts'

/** Half of the gap between two periods, in pixels. */
const CUT = 0.75

/** Width of a band's start where the day is not known, in pixels. */
const OPEN_START = 26

export function Lanes({ layout }: { readonly layout: Layout }) {
  return layout.lanes.map((box) => (
    <g key={box.lane.id}>
      <path
        d={`M0 ${box.top + box.height - 0.5}H${layout.width - layout.right}`}
        stroke="var(--line)"
        strokeWidth="1"
      />
      <Head box={box} layout={layout} />
      <Bands box={box} layout={layout} />
    </g>
  ))
}

function Head({ box, layout }: { readonly box: LaneBox; readonly layout: Layout }) {
  const { lane, top, name } = box
  const stance = lane.now
    ? stanceLookWords(stanceLookOf(lane.now))
    : lane.isNotCoded
      ? 'Not coded'
      : 'Not on record yet'
  const first = top + (layout.isNarrow ? 16 : 20)
  return (
    <>
      {name.map((line, index) => (
        <text
          key={line}
          x="0"
          y={first + index * 17}
          fontSize={TYPE.sentence}
          fontWeight="650"
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      {lane.isCompany && (
        <text
          x={layout.isNarrow ? textWidth(lane.name, TYPE.sentence) * 1.03 + 8 : 0}
          y={layout.isNarrow ? first : first + name.length * 17}
          fontSize={TYPE.axis}
          fill={lane.now ? 'var(--ink-2)' : 'var(--ink-3)'}
        >
          {stance}
        </text>
      )}
    </>
  )
}

function Bands({
  box: { lane, band },
  layout,
}: {
  readonly box: LaneBox
  readonly layout: Layout
}) {
  const { xOf, head } = layout
  return lane.spans.map((span, index) => {
    const { stance, isOpenStart } = span
    const isCut = (lane.spans[index - 1]?.end ?? -1) === span.start
    const from = xOf(span.start) - (isOpenStart ? OPEN_START : 0)
    const left = Math.max(from + (isCut ? CUT : 0), head)
    const right = xOf(span.end) - (lane.spans[index + 1]?.start === span.end ? CUT : 0)
    const perDay = xOf(1) - xOf(0)
    return (
      <StanceBand
        key={stance.id}
        look={stanceLookOf(stance)}
        x={left}
        y={band.y}
        width={right - left}
        height={band.height}
        confidence={stance.confidence}
        fadeStart={from < head ? 0 : isOpenStart ? OPEN_START : span.startSpread * perDay}
        fadeEnd={span.endSpread * perDay}
        label={stanceWords(stance.stance)}
      />
    )
  })
}

/** The line of the as-of day, where the window holds it. */
export function AsOfLine({
  layout,
  asof,
  last,
}: {
  readonly layout: Layout
  readonly asof: IsoDate
  readonly last: IsoDate
}) {
  if (asof > last) return null
  const x = layout.xOf(dayNumber(asof) + 1)
  if (x < layout.head) return null
  const bottom = layout.height - layout.foot
  return (
    <>
      <path d={`M${x} ${layout.axis}V${bottom + 4}`} stroke="var(--ink)" strokeWidth="1.4" />
      <text
        x={x + 1}
        y={bottom + 17}
        textAnchor={x - layout.head < 110 ? 'start' : 'end'}
        fontSize={TYPE.axis}
        fill="var(--ink-2)"
      >
        as of {dayWords(asof, 'short')}
      </text>
    </>
  )
}
