import type { ComparisonColumn } from '#domain/cells/comparisonColumns.ts'
import type { Compare } from './useCompare.ts'
import styles from './WeightsChip.module.css'

type WeightsChipProps = { readonly compare: Compare; readonly columns: readonly ComparisonColumn[] }

/** `ranked by your weights: Stance 3, Federal testing 1`. The table of words ranks nobody: the chart below it does. */
export function WeightsChip({ compare: { values, change }, columns }: WeightsChipProps) {
  const weighed = columns.filter(({ id }) => values.weights[id] !== undefined)
  const isMatrix = values.density === 'matrix' && !values.turned
  const words = `${isMatrix ? 'ranked by your weights' : 'your weights'}: ${weighed
    .map(({ id, name }) => `${name} ${values.weights[id]}`)
    .join(', ')}`
  return (
    <span className={styles.chip}>
      {words}
      <button
        type="button"
        aria-label={`Take away: ${words}`}
        onClick={() => change({ weights: {} })}
      >
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </button>
    </span>
  )
}
