import type { ReactNode } from 'react'
import styles from './CheckList.module.css'

export type Option<T extends string> = {
  readonly value: T
  readonly label: string
  /** Before its words, such as its mark on the plot. */
  readonly mark?: ReactNode
  /** After its words, such as a count. */
  readonly more?: ReactNode
}

type CheckListProps<T extends string> = {
  readonly legend: string
  readonly options: readonly Option<T>[]
  /** Which of them are listed; all where left out. */
  readonly shown?: (option: Option<T>) => boolean
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
  /** What it means that none is chosen. */
  readonly none?: string
}

/** None chosen means all. The chosen keep the order of the list. */
export function CheckList<T extends string>({
  legend,
  options,
  shown,
  chosen,
  onChange,
  none = 'All are shown.',
}: CheckListProps<T>) {
  const toggled = (value: T) =>
    options
      .map((option) => option.value)
      .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one)))
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      <p className={styles.hint}>{chosen.length === 0 ? none : `${chosen.length} chosen.`}</p>
      {(shown ? options.filter(shown) : options).map(({ value, label, mark, more }) => (
        <label key={value} className={styles.option}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(value))}
          />
          {mark}
          <span>{label}</span>
          {more}
        </label>
      ))}
    </fieldset>
  )
}
