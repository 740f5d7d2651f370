import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { usePrinting } from '#ui/usePrinting.ts'
import { SourceLink } from './CitationList.tsx'

type PaperSourcesProps = {
  readonly version: DataVersion
  /** Ids in the order of their numbers; read only when it is printed. */
  readonly behind: { readonly sources: readonly string[] }
  readonly className: string | undefined
}

/** Sources in the order of their numbers, addresses in full; print only. */
export function PaperSources({ version, behind, className }: PaperSourcesProps) {
  // Fetched early: printing cannot wait.
  const { sources } = useTables(version, [], ['sources'])
  const isPrinting = usePrinting()
  if (!isPrinting || behind.sources.length === 0) return null
  const known = new Map(sources?.map((source) => [source.id, source]))
  return (
    <section>
      <h2>Sources</h2>
      {sources ? (
        <ol className={className}>
          {behind.sources.map((id) => (
            <li key={id}>
              <SourceLink source={known.get(id)} id={id} />
            </li>
          ))}
        </ol>
      ) : (
        <p>The sources had not been loaded when this was printed.</p>
      )}
    </section>
  )
}
