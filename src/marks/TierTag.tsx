import type { SourceTier } from '#domain/recordTables.ts'
import { tierWords } from '#domain/words.ts'
import styles from './marks.module.css'

export function TierTag({ tier }: { readonly tier: SourceTier }) {
  return <span className={styles.tag}>{tierWords(tier)}</span>
}
