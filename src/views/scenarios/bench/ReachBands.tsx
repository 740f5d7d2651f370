import { bandsOf } from '#charts/bars/bands.ts'
import type { Coverage } from '#domain/regimes/runs/coverage.ts'
import reach from './reach.module.css'

type ReachBandsProps = {
  readonly coverage: Coverage
  /** Its size and place. */
  readonly className: string | undefined
}

/** A bar that is only looked at: its parts, each as wide as its count. */
export function ReachBands({ coverage, className = '' }: ReachBandsProps) {
  return (
    <span className={`${reach.bands} ${className}`} aria-hidden="true">
      {bandsOf(coverage).map(({ band, count }) => (
        <span key={band} className={reach.reach} data-reach={band} style={{ flexGrow: count }} />
      ))}
    </span>
  )
}
