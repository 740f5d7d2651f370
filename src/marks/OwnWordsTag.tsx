import styles from './marks.module.css'

/** The source is the company speaking of itself. */
export function OwnWordsTag() {
  return <span className={styles.tag}>its own words</span>
}
