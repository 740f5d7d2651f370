import type { Access } from '#domain/schema/evidence.ts'
import type { SourceTier } from '#domain/schema/recordTables.ts'
import { accessWords, tierWords } from '#domain/words/words.ts'
import styles from './marks.module.css'

/** Dashed: relayed by somebody else, or not opened yet. */
export function AccessTag({ access }: { readonly access: Access }) {
  return (
    <span className={styles.tag} data-access={access}>
      {accessWords(access)}
    </span>
  )
}

export function OwnWordsTag() {
  return <span className={styles.tag}>its own words</span>
}

export function TierTag({ tier }: { readonly tier: SourceTier }) {
  return <span className={styles.tag}>{tierWords(tier)}</span>
}
