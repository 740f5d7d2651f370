import type { StanceSpan } from '#domain/stance/stanceSpans.ts'
import { StanceBand } from '#marks/StanceBand.tsx'
import { stanceLookOf, stanceLookWords } from '#marks/stanceLook.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { RECORD, UNKNOWN_START, type RecordLayout } from './recordLayout.ts'
import { stanceLabels, type StanceLabel } from './stanceLabels.ts'

/** Gap between two periods, in pixels. */
const CUT = 1.5

type RecordStancesProps = {
  readonly spans: readonly StanceSpan[]
  readonly layout: RecordLayout
  readonly width: number
}

export function RecordStances({ spans, layout, width }: RecordStancesProps) {
  const { xOf } = layout
  const perDay = (xOf(spans.at(-1)?.end ?? 1) - xOf(spans[0]?.start ?? 0)) / lengthOf(spans)
  return (
    <>
      {spans.map((span, index) => {
        const { stance, isOpenStart } = span
        const x = Math.max(0, xOf(span.start) - (isOpenStart ? UNKNOWN_START : 0))
        return (
          <StanceBand
            key={stance.id}
            look={stanceLookOf(stance)}
            x={x}
            y={RECORD.band}
            width={xOf(span.end) - x - (index === spans.length - 1 ? 0 : CUT)}
            height={RECORD.bandHeight}
            confidence={stance.confidence}
            fadeStart={isOpenStart ? UNKNOWN_START : faded(span.startSpread, perDay, width)}
            fadeEnd={faded(span.endSpread, perDay, width)}
            label={stanceLookWords(stanceLookOf(stance))}
          />
        )
      })}
      {stanceLabels(spans, layout, width).map((label) => (
        <Label key={label.id} {...label} />
      ))}
    </>
  )
}

const lengthOf = (spans: readonly StanceSpan[]) =>
  Math.max((spans.at(-1)?.end ?? 1) - (spans[0]?.start ?? 0), 1)

const faded = (days: number, perDay: number, width: number) =>
  Number.isFinite(days) ? days * perDay : width

function Label({ text, side, x, middle }: StanceLabel) {
  const { band, bandHeight, stanceWords, below } = RECORD
  const y = { above: stanceWords, on: band + bandHeight / 2 + 4.3, below }[side]
  const lead = {
    above: `M${middle} ${stanceWords + 3}V${band - 1}`,
    on: '',
    below: `M${middle} ${band + bandHeight + 1}V${below - 11}`,
  }[side]
  return (
    <>
      {side === 'on' && (
        <rect
          x={x - 6}
          y={band + 4}
          width={textWidth(text, TYPE.axis) + 12}
          height={bandHeight - 8}
          fill="var(--paper)"
        />
      )}
      <path d={lead} stroke="var(--line-2)" />
      <text
        x={x}
        y={y}
        fontSize={TYPE.axis}
        fill="var(--ink)"
        stroke="var(--paper)"
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </>
  )
}
