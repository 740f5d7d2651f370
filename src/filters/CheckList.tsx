import styles from './CheckList.module.css'

type CheckListProps<T extends string> = {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
  /** What it means that none is chosen. */
  readonly none?: string
}

/** None chosen means all. The chosen keep the order of the list. */
export function CheckList<T extends string>({
  legend,
  options,
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
      {options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(value))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
