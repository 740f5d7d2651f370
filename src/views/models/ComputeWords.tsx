import { knownCompute } from '#domain/models/compute.ts'
import type { Model } from '#domain/schema/modelTable.ts'
import { flop } from '#ui/format.ts'
import styles from './ModelTable.module.css'

/** What is known of the training compute of a model, in FLOP. */
export function ComputeWords({ model }: { readonly model: Model }) {
  const known = knownCompute(model.trainingCompute)
  if (known.kind === 'unknown') return <span className={styles.absent}>Not known</span>
  const lead = { 'at-least': 'at least ', below: 'below ', estimate: '', imputed: 'imputed ' }[
    known.kind
  ]
  return `${lead}${flop(known.flop)}`
}
