import { eventTypeWords, stanceWords } from '#domain/words/words.ts'
import { ConfidenceMark } from '#marks/ConfidenceMark.tsx'
import { EventMark } from '#marks/EventMark.tsx'
import { StanceGlyph } from '#marks/StanceGlyph.tsx'
import { stanceLookOf } from '#marks/stanceLook.ts'
import { Tooltip } from '#ui/Tooltip.tsx'
import { foldWords, namesWords, type Stop } from './stops.ts'
import styles from './StanceTimelinePlot.module.css'
import { stopWhen } from './stops.ts'

type StopTooltipProps = {
  readonly stop: Stop
  /** x of the pointer, in pixels; `null` by keyboard. */
  readonly x: number | null
  readonly within: number
}

export function StopTooltip({ stop, x: pointed, within }: StopTooltipProps) {
  const x = stop.kind === 'event' ? stop.x : (pointed ?? (stop.x + stop.right) / 2)
  return (
    <Tooltip x={x} y={stop.y} within={within}>
      {stop.kind === 'fold' ? <p>{foldWords(stop)}</p> : <Record stop={stop} />}
    </Tooltip>
  )
}

function Record({ stop }: { readonly stop: Exclude<Stop, { kind: 'fold' }> }) {
  const isEvent = stop.kind === 'event'
  return (
    <>
      <p>
        <strong>{isEvent ? stop.event.title : stop.box.lane.name}</strong>
      </p>
      <p className={styles.kind}>
        {isEvent ? (
          <>
            <EventMark type={stop.event.type} /> {eventTypeWords(stop.event.type)}
          </>
        ) : (
          <>
            <StanceGlyph look={stanceLookOf(stop.span.stance)} />{' '}
            {stanceWords(stop.span.stance.stance)}: {stop.span.stance.participation}
          </>
        )}
      </p>
      <p>
        {stopWhen(stop)} ·{' '}
        <ConfidenceMark
          of={{ confidence: isEvent ? stop.event.confidence : stop.span.stance.confidence }}
          withWord
        />
      </p>
      {isEvent && stop.box.lane.folds && <p>{namesWords(stop)}</p>}
      {isEvent && <Together stop={stop} />}
    </>
  )
}

/** How many other events the same mark stands for. */
function Together({ stop }: { readonly stop: Stop & { readonly kind: 'event' } }) {
  const others = stop.mark.places.length - 1
  if (others === 0) return null
  return (
    <p>
      and {others} more {others === 1 ? 'event' : 'events'} here
    </p>
  )
}
