import { edtfWords } from '#domain/days/edtfWords.ts'
import { weightsAccessWords } from '#domain/words/words.ts'
import { flop } from '#ui/format.ts'
import styles from './ModelsComputePlot.module.css'
import type { ComputePoint } from './selectModelsCompute.ts'

/** The value under the pointer or the keyboard, in words. */
export function Readout({ point }: { readonly point: ComputePoint | null }) {
  return (
    <p className={styles.readout} aria-live="polite">
      {point ? (
        <>
          <strong>{point.name}</strong>, {point.developer}, {edtfWords(point.released)},{' '}
          {weightsAccessWords(point.model.weightsAccess)}, {computeWords(point)}
        </>
      ) : (
        'Point at a mark, or walk with the arrow keys, to read what it stands for.'
      )}
    </p>
  )
}

function computeWords({ compute }: ComputePoint): string {
  switch (compute.kind) {
    case 'unknown':
      return 'no compute figure known'
    case 'at-least':
      return `at least ${flop(compute.flop)} FLOP`
    case 'below':
      return `below ${flop(compute.flop)} FLOP`
    case 'estimate':
      return `${flop(compute.flop)} FLOP, estimated`
    case 'imputed':
      return `${flop(compute.flop)} FLOP, imputed`
  }
}
