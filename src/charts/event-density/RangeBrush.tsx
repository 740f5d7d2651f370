import { useRef, type PointerEvent } from 'react'
import { edtfWords } from '#domain/days/edtfWords.ts'
import type { DayRange } from '#domain/record/timeWindow.ts'
import { BrushHandle } from './BrushHandle.tsx'
import { chosenMonths, daysOf, movedEnd, movedRange, type Chosen } from './brush.ts'
import styles from './EventDensityPlot.module.css'
import type { EventDensityModel } from './selectEventDensity.ts'

type RangeBrushProps = {
  readonly model: EventDensityModel
  readonly box: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly onRange: (range: DayRange, isPassing: boolean) => void
}

type Drag = {
  readonly part: 'from' | 'to' | 'range'
  readonly month: number
  readonly chosen: Chosen
}

export function RangeBrush({ model, box, onRange }: RangeBrushProps) {
  const track = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const months = model.months.map(({ month }) => month)
  const chosen = chosenMonths(months, model.window)
  const perMonth = box.width / months.length
  const choose = (next: Chosen) => {
    if (next.from !== chosen.from || next.to !== chosen.to) {
      onRange(daysOf(months, next, model.asof), true)
    }
  }
  const monthAt = (event: PointerEvent) => {
    const left = track.current?.getBoundingClientRect().left ?? 0
    return Math.floor((event.clientX - left) / perMonth)
  }
  const start = (part: Drag['part']) => (event: PointerEvent) => {
    event.stopPropagation()
    track.current?.setPointerCapture(event.pointerId)
    drag.current = { part, month: monthAt(event), chosen }
  }
  const move = (event: PointerEvent) => {
    const from = drag.current
    if (!from) return
    const month = monthAt(event)
    choose(
      from.part === 'range'
        ? movedRange(from.chosen, month - from.month, months.length)
        : movedEnd(from.chosen, from.part, month, months.length),
    )
  }
  return (
    <div
      ref={track}
      className={styles.track}
      style={{
        insetInlineStart: box.left,
        insetBlockStart: box.top,
        inlineSize: box.width,
        blockSize: box.height,
      }}
      onPointerDown={(event) => {
        const month = Math.min(Math.max(monthAt(event), 0), months.length - 1)
        const fresh = { from: month, to: month }
        choose(fresh)
        track.current?.setPointerCapture(event.pointerId)
        drag.current = { part: 'to', month, chosen: fresh }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null
      }}
      onPointerCancel={() => {
        drag.current = null
      }}
    >
      <div
        className={styles.frame}
        style={{
          insetInlineStart: chosen.from * perMonth,
          inlineSize: (chosen.to - chosen.from + 1) * perMonth,
        }}
        onPointerDown={start('range')}
      />
      {(['from', 'to'] as const).map((end) => (
        <BrushHandle
          key={end}
          label={end === 'from' ? 'First month shown' : 'Last month shown'}
          x={(chosen[end] + (end === 'to' ? 1 : 0)) * perMonth}
          value={chosen[end]}
          max={months.length - 1}
          words={edtfWords(months[chosen[end]] ?? '', 'long')}
          onPointerDown={start(end)}
          onMove={(to) => choose(movedEnd(chosen, end, to, months.length))}
        />
      ))}
    </div>
  )
}
