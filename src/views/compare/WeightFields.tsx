import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { CLOSENESS_READS } from '#domain/comparison/closenessReads.ts'
import { MOST_WEIGHT, WEIGHED_COLUMNS, type Weights } from '#domain/comparison/weights.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import styles from './WeightFields.module.css'

type WeightFieldsProps = {
  readonly columns: readonly ComparisonColumn[]
  readonly weights: Weights
  readonly change: (
    patch: { readonly weights: Weights },
    how?: { readonly replace?: boolean },
  ) => void
}

/** No weight is preset; each shows how its answers are scored. */
export function WeightFields({ columns, weights, change }: WeightFieldsProps) {
  const offered = WEIGHED_COLUMNS.flatMap((id) => {
    const column = columns.find((one) => one.id === id)
    return column ? [{ id, name: column.name, reads: CLOSENESS_READS[id] }] : []
  })
  const isUnset = Object.keys(weights).length === 0
  const set = (id: string, text: string) => {
    const others = Object.entries(weights).filter(([column]) => column !== id)
    const weight = /^\d{1,3}$/.test(text) ? Math.min(MOST_WEIGHT, Number(text)) : 0
    change(
      { weights: Object.fromEntries(weight > 0 ? [...others, [id, weight]] : others) },
      // The first weight makes a ranking of the table: Back undoes that.
      { replace: !isUnset },
    )
  }
  return (
    <>
      <p>
        This record ranks nobody. Give the questions that matter to you a weight from 1 to{' '}
        {MOST_WEIGHT}, and the companies are located by them between 0, farthest from review before
        release, and 100, closest. What is not on record makes a range, never a zero. The weights
        stand in the address.
      </p>
      <fieldset className={styles.weights}>
        <legend>Your weights</legend>
        {offered.map(({ id, name, reads }) => (
          <Field
            key={id}
            label={name}
            hint={reads}
            type="number"
            min={0}
            max={MOST_WEIGHT}
            step={1}
            placeholder="not set"
            value={weights[id] ?? ''}
            onChange={(text) => set(id, text)}
          />
        ))}
      </fieldset>
      <Button variant="quiet" disabled={isUnset} onClick={() => change({ weights: {} })}>
        Take all weights away
      </Button>
    </>
  )
}
