import type { ReachBand } from '#domain/regimes/rule/reach.ts'
import reach from './reach.module.css'
import styles from './Moves.module.css'

/** Reach on one side and on the other. */
export const ReachChange = ({ from, to }: { readonly from: ReachBand; readonly to: ReachBand }) => (
  <span className={styles.change} aria-hidden="true">
    <i className={reach.reach} data-reach={from} />
    <svg width="10" height="8" viewBox="0 0 10 8" focusable="false">
      <path d="M0 4h8M5.5 1.5L8 4 5.5 6.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
    <i className={reach.reach} data-reach={to} />
  </span>
)
