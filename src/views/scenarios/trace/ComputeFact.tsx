import { knownCompute } from '#domain/models/compute.ts'
import { flopWords } from '#domain/regimes/rule/describeTest.ts'
import type { TrainingCompute } from '#domain/schema/modelTable.ts'
import { Superscript } from '#ui/Superscript.tsx'

type ComputeFactProps = { readonly compute: TrainingCompute; readonly imputed: boolean }

const LEAD = {
  estimate: '',
  'at-least': 'at least ',
  below: 'below ',
  imputed: 'imputed ',
} as const

export function ComputeFact({ compute, imputed }: ComputeFactProps) {
  const known = knownCompute(compute, imputed)
  if (known.kind === 'unknown') {
    return compute.imputedFlop === null
      ? 'Nothing found'
      : 'Only a figure inferred from benchmarks, which does not count here'
  }
  return (
    <>
      {LEAD[known.kind]}
      <Superscript text={flopWords(known.flop)} />
      {compute.basis && `, ${compute.basis}`}
    </>
  )
}
