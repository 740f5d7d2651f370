import styles from './WalkedPlot.module.css'

/** Height of what a walked picture says below itself, and of the words where there is nothing to draw; in pixels. */
export const SAID = 48

/** Where there is nothing to draw. Why, and what to do, the sentence above says. */
export function NothingDrawn() {
  return <p className={styles.said}>Nothing to draw.</p>
}
