import type { Source } from '#domain/schema/recordTables.ts'
import { SourceLink } from '#evidence/CitationList.tsx'
import styles from './PaperEvents.module.css'

type PaperSourcesProps = {
  readonly numbers: ReadonlyMap<string, number>
  /** `undefined` where they were not loaded in time. */
  readonly sources: readonly Source[] | undefined
}

/** In the order of their numbers; addresses in full. */
export function PaperSources({ numbers, sources }: PaperSourcesProps) {
  if (!sources) return <p>The sources had not been loaded when this was printed.</p>
  const known = new Map(sources.map((source) => [source.id, source]))
  return (
    <ol className={styles.sources}>
      {[...numbers.keys()].map((id) => (
        <li key={id}>
          <SourceLink source={known.get(id)} id={id} />
        </li>
      ))}
    </ol>
  )
}
