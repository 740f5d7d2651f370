import { bandsOf } from '#charts/bars/bands.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import reach from './reach.module.css'

/** The parts of a bar that is only looked at, each as wide as its count. */
export function ReachBands({ coverage }: { readonly coverage: Coverage }) {
  return bandsOf(coverage).map(({ band, count }) => (
    <span key={band} className={reach.reach} data-reach={band} style={{ flexGrow: count }} />
  ))
}
