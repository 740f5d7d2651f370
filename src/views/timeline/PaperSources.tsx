import { edtfWords } from '#domain/edtfWords.ts'
import type { Source } from '#domain/recordTables.ts'
import { tierWords } from '#domain/words.ts'
import styles from './PaperEvents.module.css'

type PaperSourcesProps = {
  readonly numbers: ReadonlyMap<string, number>
  /** `undefined` where they had not arrived. */
  readonly sources: readonly Source[] | undefined
}

/** Sources in the order of their numbers, each with its address in full. */
export function PaperSources({ numbers, sources }: PaperSourcesProps) {
  if (!sources) return <p>The sources had not been loaded when this was printed.</p>
  const known = new Map(sources.map((source) => [source.id, source]))
  return (
    <ol className={styles.sources}>
      {[...numbers.keys()].map((id) => {
        const source = known.get(id)
        if (!source) return <li key={id}>Source “{id}” is not in this data version</li>
        const { publisher, title, published, tier, url } = source
        return (
          <li key={id}>
            {publisher}
            {title && `, “${title}”`}
            {published && `, ${edtfWords(published)}`} ({tierWords(tier)}).
            {url && ` ${url}`}
          </li>
        )
      })}
    </ol>
  )
}
