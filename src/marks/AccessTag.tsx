import type { Access } from '#domain/schema/evidence.ts'
import { accessWords } from '#domain/words/words.ts'
import styles from './marks.module.css'

/** How the source was read. A dashed border: through somebody else, or not yet. */
export function AccessTag({ access }: { readonly access: Access }) {
  return (
    <span className={styles.tag} data-access={access}>
      {accessWords(access)}
    </span>
  )
}
