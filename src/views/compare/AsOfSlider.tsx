import type { PointerEvent } from 'react'
import { type AsOfStop, monthStep } from '#domain/record/asOfStops.ts'
import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { useWidth } from '#ui/useWidth.ts'
import { AsOfField } from '#filters/AsOfField.tsx'
import { dayAt, placeOn, railLabels } from './asOfRail.ts'
import styles from './AsOfSlider.module.css'
import type { ChangeShared } from '#url/useAddress.ts'
import { Popover } from '#filters/Popover.tsx'
import { count, listed, sentenceCase } from '#domain/words/words.ts'

type AsOfSliderProps = {
  readonly asof: IsoDate
  readonly known: boolean
  /** Day of the data, where the rail ends. */
  readonly version: IsoDate
  readonly stops: readonly AsOfStop[]
  readonly nameOf: (company: string) => string
  readonly change: ChangeShared
  /** Called when a step back is likely, to fetch what it needs. */
  readonly onNear: () => void
  /** In a line of other controls: no dates below the rail, and words only where the day is one of a change. */
  readonly isSlim?: boolean
}

export function AsOfSlider({
  asof,
  known,
  version,
  stops,
  nameOf,
  change,
  onNear,
  isSlim = false,
}: AsOfSliderProps) {
  const [ref, width] = useWidth()
  const inRange = stops.filter(({ day }) => day <= version)
  const days = inRange.map(({ day }) => day)
  const min = days[0] ?? version
  const rail = { min: min < asof ? min : asof, max: version, width }
  const said = asOfStopWords(
    inRange.find(({ day }) => day === asof),
    nameOf,
  )
  const setTo = (day: IsoDate, replace: boolean) => {
    if (day !== asof) change({ asof: day === version ? null : day }, { replace })
  }
  const follow = (event: PointerEvent<HTMLElement>, replace: boolean) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    setTo(dayAt(rail, event.clientX - left, days), replace)
  }
  return (
    <div className={styles.asof} data-slim={isSlim || undefined}>
      <div className={styles.date}>
        <Popover label={`As of ${dayWords(asof, 'short')}`} title="As of">
          <AsOfField
            asof={asof === version ? null : asof}
            known={known}
            version={version}
            change={change}
          />
        </Popover>
      </div>
      <div
        ref={ref}
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-label="As of"
        aria-valuemin={dayNumber(rail.min)}
        aria-valuemax={dayNumber(version)}
        aria-valuenow={dayNumber(asof)}
        aria-valuetext={`${dayWords(asof)}${said ? `. ${said}` : ''}`}
        onFocus={onNear}
        onPointerEnter={onNear}
        onKeyDown={(event) => {
          const day = asOfKey(event, asof, days, rail.min, version)
          if (day === null) return
          event.preventDefault()
          setTo(day, true)
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          follow(event, false)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event, true)
        }}
      >
        <svg className={styles.rail} width={width} height="44" aria-hidden="true">
          <path d={`M0 12.5H${width}`} stroke="var(--ink)" strokeWidth="2" />
          {days.map((day) => (
            <path
              key={day}
              d={`M${placeOn(rail, day)} 6.5v12`}
              stroke="var(--ink)"
              strokeWidth="1.5"
            />
          ))}
          {!isSlim &&
            railLabels(rail, days).map(({ day, words, x }) => (
              <text key={day} x={x} y="34" className={styles.label}>
                {words}
              </text>
            ))}
          <circle
            cx={placeOn(rail, asof)}
            cy="12.5"
            r="6.3"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="2.4"
          />
        </svg>
      </div>
      {(said !== '' || !isSlim) && (
        <p className={styles.said}>
          {said || 'Ticks are dates on which something shown here changed.'}
        </p>
      )}
    </div>
  )
}

/**
 * The as-of day after a key: arrows go from stop to stop, with Shift by a month, Page Up and Page Down by a year,
 * Home and End to the ends. `null` for other keys. Within `min` and `max`.
 */
export function asOfKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  value: IsoDate,
  stops: readonly IsoDate[],
  min: IsoDate,
  max: IsoDate,
): IsoDate | null {
  const within = (day: IsoDate) => (day < min ? min : day > max ? max : day)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(
        shiftKey ? monthStep(value, -1) : (stops.findLast((stop) => stop < value) ?? min),
      )
    case 'ArrowRight':
    case 'ArrowUp':
      return within(shiftKey ? monthStep(value, 1) : (stops.find((stop) => stop > value) ?? max))
    case 'PageDown':
      return within(monthStep(value, -12))
    case 'PageUp':
      return within(monthStep(value, 12))
    case 'Home':
      return min
    case 'End':
      return max
    default:
      return null
  }
}

/** More changes than these are counted. */
const MOST = 3

/** `Meta: resistant to negotiating.` Empty where the day is no stop. */
export function asOfStopWords(
  stop: AsOfStop | undefined,
  nameOf: (company: string) => string,
): string {
  if (!stop) return ''
  const moved = stop.changes.flatMap(({ before, after }) =>
    before ? [`${nameOf(after.company)}: ${before.stance} to ${after.stance}`] : [],
  )
  const begun = stop.changes
    .filter(({ before }) => before === null)
    .map(({ after }) => nameOf(after.company))
  const parts = [
    ...(moved.length > MOST
      ? [`${count(moved.length, 'company changes', 'companies change')} stance`]
      : moved),
    ...(begun.length === 0 ? [] : [`record of ${begunWords(begun)} begins`]),
    ...(stop.answers === 0
      ? []
      : [`${count(stop.answers, 'answer', 'answers')} on record from this day`]),
  ]
  // No capital for a name at the start: xAI.
  const words =
    moved.length > 0 && moved.length <= MOST ? parts.join('; ') : sentenceCase(parts.join('; '))
  return words && `${words}.`
}

const begunWords = (names: readonly string[]) =>
  names.length > MOST ? count(names.length, 'company', 'companies') : listed(names)
