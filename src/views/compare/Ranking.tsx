import { closenessChart } from '#charts/closeness/closenessChart.tsx'
import { Figure } from '#charts/frame/Figure.tsx'
import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import { CLOSENESS_READINGS } from '#domain/comparison/closenessReadings.ts'
import { MOST_WEIGHT, type Weights } from '#domain/comparison/weights.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Field } from '#ui/Field.tsx'
import styles from './CompareView.module.css'
import { useAnswers, type ComparisonPart } from './useAnswers.ts'

/** A ranking by the reader's weights; only the offer until one is set. */
export function Ranking(part: ComparisonPart) {
  const { compare, columns } = part
  const tables = useAnswers(part)
  const { values, change, lens } = compare
  return (
    <>
      <Disclosure summary="Rank the companies by weights of your own">
        <WeightFields columns={columns} weights={values.weights} change={change} />
      </Disclosure>
      {Object.keys(values.weights).length > 0 && (
        <div className={styles.ranking}>
          <Figure shown={closenessChart.show(tables, lens, values)} />
        </div>
      )}
    </>
  )
}

type WeightFieldsProps = {
  readonly columns: readonly ComparisonColumn[]
  readonly weights: Weights
  readonly change: (
    patch: { readonly weights: Weights },
    how?: { readonly replace?: boolean },
  ) => void
}

/** No weight is preset; each shows how its answers are scored. */
function WeightFields({ columns, weights, change }: WeightFieldsProps) {
  const offered = CLOSENESS_READINGS.flatMap(({ column: id, reads }) => {
    const column = columns.find((one) => one.id === id)
    return column ? [{ id, name: column.name, reads }] : []
  })
  const set = (id: string, text: string) => {
    const others = Object.entries(weights).filter(([column]) => column !== id)
    const weight = /^\d{1,3}$/.test(text) ? Math.min(MOST_WEIGHT, Number(text)) : 0
    change(
      { weights: Object.fromEntries(weight > 0 ? [...others, [id, weight]] : others) },
      { replace: true },
    )
  }
  return (
    <>
      <p className={styles.intro}>
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
      <Button
        variant="quiet"
        disabled={Object.keys(weights).length === 0}
        onClick={() => change({ weights: {} })}
      >
        Take all weights away
      </Button>
    </>
  )
}
