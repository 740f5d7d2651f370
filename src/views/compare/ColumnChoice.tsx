import { chosenColumns, type ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { Popover } from '#filters/Popover.tsx'
import { Arrow } from '#ui/Arrow.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './ColumnChoice.module.css'

type ColumnChoiceProps = {
  readonly columns: readonly ComparisonColumn[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Chosen columns first, in order. */
export function ColumnChoice({ columns, chosen, onChange }: ColumnChoiceProps) {
  const shown = chosenColumns(columns, chosen)
  const ids = shown.map(({ id }) => id)
  const others = columns.filter((column) => !shown.includes(column))
  const usual = chosenColumns(columns, []).map(({ id }) => id)
  // The default choice is not written in the address.
  const choose = (next: readonly string[]) => onChange(next.join() === usual.join() ? [] : next)
  const swapped = (index: number) =>
    choose([
      ...ids.slice(0, index),
      ...ids.slice(index, index + 2).toReversed(),
      ...ids.slice(index + 2),
    ])
  return (
    <div className={styles.choice}>
      <Popover label={`${shown.length} of ${columns.length} columns`} title="Columns">
        <fieldset className={styles.list}>
          <legend>Shown, from left to right</legend>
          {shown.map(({ id, name }, index) => (
            <div key={id} className={styles.option}>
              <label>
                <input
                  type="checkbox"
                  checked
                  disabled={shown.length === 1}
                  onChange={() => choose(ids.filter((one) => one !== id))}
                />
                {name}
              </label>
              <Only name={name} isAlone={shown.length === 1} onChoose={() => choose([id])} />
              <button
                type="button"
                aria-label={`${name}: one to the left`}
                disabled={index === 0}
                onClick={() => swapped(index - 1)}
              >
                <Arrow direction="up" />
              </button>
              <button
                type="button"
                aria-label={`${name}: one to the right`}
                disabled={index === shown.length - 1}
                onClick={() => swapped(index)}
              >
                <Arrow direction="down" />
              </button>
            </div>
          ))}
        </fieldset>
        {others.length > 0 && (
          <fieldset className={styles.list}>
            <legend>Not shown</legend>
            {others.map(({ id, name }) => (
              <div key={id} className={styles.option}>
                <label>
                  <input type="checkbox" checked={false} onChange={() => choose([...ids, id])} />
                  {name}
                </label>
                <Only name={name} isAlone={false} onChoose={() => choose([id])} />
              </div>
            ))}
          </fieldset>
        )}
        {chosen.length > 0 && (
          <Button variant="quiet" onClick={() => onChange([])}>
            The usual columns
          </Button>
        )}
      </Popover>
    </div>
  )
}

type OnlyProps = {
  readonly name: string
  readonly isAlone: boolean
  readonly onChoose: () => void
}

/** One topic, and nothing else. */
const Only = ({ name, isAlone, onChoose }: OnlyProps) => (
  <button
    type="button"
    className={styles.only}
    aria-label={`${name}: only this`}
    disabled={isAlone}
    onClick={onChoose}
  >
    only
  </button>
)
