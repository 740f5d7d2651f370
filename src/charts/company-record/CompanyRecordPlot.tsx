import { dayNumber } from '#domain/days/edtf.ts'
import { sentenceCase } from '#domain/words/words.ts'
import type { PlotProps } from '#charts/frame/chart.tsx'
import { WalkedPlot } from '#charts/walk/WalkedPlot.tsx'
import { timeTicks } from '#charts/scale/timeTicks.ts'
import { textWidth } from '#ui/textWidth.ts'
import { TYPE } from '#ui/typeSizes.ts'
import { RecordStances } from './RecordStances.tsx'
import { recordCells } from './recordCells.ts'
import { recordLayout, RECORD, UNKNOWN_START, type RecordLayout } from './recordLayout.ts'
import { ReleaseBar } from './ReleaseBar.tsx'
import type { CompanyRecordModel } from './selectCompanyRecord.ts'
import { eventClassOf } from '#marks/eventClass.ts'
import { EventMarkShape } from '#marks/EventMark.tsx'
import type { MarkLayout } from '#charts/scale/markLayout.ts'

/** Fewer ticks than the axis has room for: a record spans years. Factor. */
const TICK_ROOM = 0.4

export default function CompanyRecordPlot({
  model,
  width,
  still,
  picked,
  onPick,
}: PlotProps<CompanyRecordModel>) {
  const layout = recordLayout(model, width)
  return (
    <WalkedPlot
      width={width}
      height={layout.foot}
      still={still}
      label={`Record of ${model.name}: arrow keys walk along and across, Enter opens`}
      hint="Point at a band or a mark, or walk with the arrow keys, to read what it stands for."
      cells={recordCells(model, layout)}
      picked={picked}
      onPick={onPick}
    >
      <Years model={model} layout={layout} width={width} />
      <LaneName y={RECORD.stanceWords}>Stance</LaneName>
      {model.withoutStance !== null && (
        <LaneName y={RECORD.band + 14}>{model.withoutStance}</LaneName>
      )}
      <RecordStances spans={model.spans} layout={layout} width={width} />
      <LaneName y={RECORD.releaseWords}>Weights of its best models</LaneName>
      <Releases model={model} layout={layout} />
      <LaneName y={RECORD.eventWords}>{`Events that name ${model.name}`}</LaneName>
      <RecordEvents marks={layout.marks} />
    </WalkedPlot>
  )
}

function LaneName({ y, children }: { readonly y: number; readonly children: string }) {
  return (
    <text x={0} y={y} fontSize={TYPE.axis} fill="var(--ink-2)">
      {children}
    </text>
  )
}

type LaneProps = { readonly model: CompanyRecordModel; readonly layout: RecordLayout }

function Years({ model, layout, width }: LaneProps & { readonly width: number }) {
  const asof = layout.xOf(dayNumber(model.asof) + 1)
  return (
    <>
      {timeTicks(model.window, width * TICK_ROOM).map(({ day, label }) => {
        const x = Math.round(layout.xOf(day)) + 0.5
        return (
          <g key={day}>
            <path d={`M${x} ${RECORD.axis - 2}V${layout.foot}`} stroke="var(--line)" />
            <text x={x + 3} y={RECORD.axis - 8} fontSize={TYPE.axis} fill="var(--ink-2)">
              {label}
            </text>
          </g>
        )
      })}
      <path
        d={`M${asof} ${RECORD.band - 4}V${layout.foot}`}
        stroke="var(--ink)"
        strokeWidth="1.4"
      />
    </>
  )
}

function Releases({ model, layout }: LaneProps) {
  const { release: y, releaseHeight: height } = RECORD
  if (model.releases.length === 0) {
    return (
      <text x={0} y={y + 14} fontSize={TYPE.axis} fill="var(--ink-3)">
        {model.releaseToday === null
          ? 'None on record'
          : `${sentenceCase(model.releaseToday)}; since when is not recorded`}
      </text>
    )
  }
  return model.releases.map(({ period, kind, start, end, isOpenStart }) => {
    const x = Math.max(layout.xOf(start) - (isOpenStart ? UNKNOWN_START : 0), 0)
    const width = layout.xOf(end) - x - 1.5
    const label = sentenceCase(period.value)
    const fits = textWidth(label, TYPE.tag) + 16 <= width
    return (
      <g key={period.from + period.value}>
        <ReleaseBar {...{ kind, x, y, width, height, isOpenStart }} />
        {fits && (
          <text
            x={x + 8}
            y={y + (kind === 'mixed' ? 12.5 : height / 2 + 4.3)}
            fontSize={TYPE.tag}
            fontWeight="600"
            fill={kind === 'closed' ? 'var(--paper)' : 'var(--ink)'}
          >
            {label}
          </text>
        )}
      </g>
    )
  })
}

const yOf = (row: number) => RECORD.events + row * RECORD.pitch

function RecordEvents({ marks: { marks } }: { readonly marks: MarkLayout }) {
  const single = marks.filter(({ events }) => events.length === 1)
  const crowded = marks.filter(({ events }) => events.length > 1)
  return (
    <>
      {single.map(
        ({ events: [event], row, extent, isAbout }) =>
          extent && (
            <path
              key={event?.id}
              d={`M${extent[0]} ${yOf(row)}H${extent[1]}`}
              stroke="var(--line-2)"
              strokeWidth="1.6"
              strokeDasharray={isAbout ? '2.5 2' : undefined}
            />
          ),
      )}
      {single.map(
        ({ events: [event], x, row }) =>
          event && (
            <EventMarkShape
              key={event.id}
              eventClass={eventClassOf(event.type)}
              x={x}
              y={yOf(row)}
              size={RECORD.mark}
            />
          ),
      )}
      {crowded.map(({ x, row, events }) => (
        <g key={events[0]?.id}>
          <rect
            x={x - 7}
            y={yOf(row) - 6.5}
            width="14"
            height="13"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.2"
          />
          <text
            x={x}
            y={yOf(row) + 4.3}
            textAnchor="middle"
            fontSize={TYPE.tag}
            fontWeight="650"
            fill="var(--ink)"
          >
            {events.length}
          </text>
        </g>
      ))}
    </>
  )
}
