import { useId, type ReactNode } from 'react'
import { Superscript } from '#ui/Superscript.tsx'
import styles from './Segments.module.css'

type Segment<T extends string> = {
  readonly value: T
  readonly label: string
  /** Second line: what this place does. */
  readonly effect?: string | undefined
  /** Read out instead of the second line. */
  readonly said?: string | undefined
}

type SegmentsProps<T extends string> = {
  readonly label: string
  readonly options: readonly Segment<T>[]
  /** Of none of these, where the lever has a setting of its own. */
  readonly value: string
  readonly onChange: (value: T) => void
  /** The place that a pointer or the keyboard is at. */
  readonly onVisit?: ((value: T | null) => void) | undefined
  /** A place that opens something. */
  readonly more?: ReactNode
}

/** Choices side by side over the whole width, each with what it does. */
export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
  onVisit,
  more,
}: SegmentsProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label
            key={option.value}
            className={styles.segment}
            onPointerEnter={() => onVisit?.(option.value)}
            onPointerLeave={() => onVisit?.(null)}
          >
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onFocus={() => onVisit?.(option.value)}
              onBlur={() => onVisit?.(null)}
            />
            <span className={styles.choice}>
              <span>
                <Superscript text={option.label} />
                {option.said !== undefined && (
                  <span className="visually-hidden">, {option.said}</span>
                )}
              </span>
              {option.effect !== undefined && (
                <span className={styles.effect} aria-hidden="true">
                  {option.effect}
                </span>
              )}
            </span>
          </label>
        ))}
        {more}
      </div>
    </fieldset>
  )
}
