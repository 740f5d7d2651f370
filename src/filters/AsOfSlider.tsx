import type { PointerEvent } from 'react'
import type { AsOfStop } from '#domain/record/asOfStops.ts'
import { dayNumber, type IsoDate } from '#domain/days/edtf.ts'
import { dayWords } from '#domain/days/edtfWords.ts'
import { useWidth } from '#ui/useWidth.ts'
import { asOfKey } from './asOfKeys.ts'
import { AsOfField } from './AsOfField.tsx'
import { dayAt, placeOn, railLabels } from './asOfRail.ts'
import styles from './AsOfSlider.module.css'
import type { ChangeShared } from '#url/useAddress.ts'
import { Popover } from './Popover.tsx'
import { asOfStopWords } from './asOfStopWords.ts'

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
}

export function AsOfSlider({
  asof,
  known,
  version,
  stops,
  nameOf,
  change,
  onNear,
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
    <div className={styles.asof}>
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
          {railLabels(rail, days).map(({ day, words, x }) => (
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
      <p className={styles.said}>
        {said || 'Ticks are dates on which something shown here changed.'}
      </p>
    </div>
  )
}
