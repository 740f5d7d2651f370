import type { SourceTier } from '#domain/schema/recordTables.ts'
import { tierWords } from '#domain/words/words.ts'
import styles from './marks.module.css'

export function TierTag({ tier }: { readonly tier: SourceTier }) {
  return <span className={styles.tag}>{tierWords(tier)}</span>
}
