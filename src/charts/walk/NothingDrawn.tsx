import styles from './WalkedPlot.module.css'

/** Where there is nothing to draw. Why, and what to do, the sentence above says. */
export function NothingDrawn() {
  return <p className={styles.said}>Nothing to draw.</p>
}
