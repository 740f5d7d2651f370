import { Fragment, type ReactNode } from 'react'
import styles from './CheckList.module.css'

export type Option<T extends string> = {
  readonly value: T
  readonly label: string
  /** Before its words, such as its mark on the plot. */
  readonly mark?: ReactNode
  /** After its words, such as a count. */
  readonly more?: ReactNode
}

/** Options that follow each other, with one box for all of them. */
export type OptionGroup<T extends string> = Omit<Option<T>, 'value'> & {
  readonly values: readonly T[]
}

type CheckListProps<T extends string> = {
  readonly legend: string
  readonly options: readonly Option<T>[]
  readonly groups?: readonly OptionGroup<T>[]
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
  groups,
  shown,
  chosen,
  onChange,
  none = 'All are shown.',
}: CheckListProps<T>) {
  const set = (values: readonly T[], isOn: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (values.includes(one) ? isOn : chosen.includes(one))),
    )
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      <p className={styles.hint}>{chosen.length === 0 ? none : `${chosen.length} chosen.`}</p>
      {(shown ? options.filter(shown) : options).map((option) => {
        const group = groups?.find(({ values }) => values.includes(option.value))
        const isChosen = chosen.includes(option.value)
        return (
          <Fragment key={option.value}>
            {group?.values[0] === option.value && <GroupBox {...{ group, chosen, set }} />}
            <label
              className={styles.option}
              // Under the words of the box for all of them.
              style={group && { paddingInlineStart: 26 }}
            >
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() => set([option.value], !isChosen)}
              />
              {option.mark}
              <span>{option.label}</span>
              {option.more}
            </label>
          </Fragment>
        )
      })}
    </fieldset>
  )
}

type GroupBoxProps<T extends string> = {
  readonly group: OptionGroup<T>
  readonly chosen: readonly T[]
  readonly set: (values: readonly T[], isOn: boolean) => void
}

/** Half ticked where some of its options are. */
function GroupBox<T extends string>({ group, chosen, set }: GroupBoxProps<T>) {
  const { values, label, mark, more } = group
  const many = values.filter((value) => chosen.includes(value)).length
  const isChosen = many === values.length
  return (
    <label className={styles.option}>
      <input
        ref={(element) => {
          if (element) element.indeterminate = many > 0 && !isChosen
        }}
        type="checkbox"
        checked={isChosen}
        onChange={() => set(values, !isChosen)}
      />
      {mark}
      <span>{label}</span>
      {more}
    </label>
  )
}
