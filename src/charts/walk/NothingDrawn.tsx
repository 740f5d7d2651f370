import styles from './WalkedPlot.module.css'

/** Height of the words under a walked plot, and of `NothingDrawn`, in pixels. */
export const SAID = 48

/** Why there is nothing is said above it. */
export function NothingDrawn() {
  return <p className={styles.said}>Nothing to draw.</p>
}
