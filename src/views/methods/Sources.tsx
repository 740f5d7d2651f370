import { useState } from 'react'
import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SOURCE_TIERS } from '#domain/schema/values.ts'
import { sourcesMatching } from '#domain/record/sourcesMatching.ts'
import { count, sentenceCase, tierWords } from '#domain/words/words.ts'
import { SourceLink } from '#evidence/CitationList.tsx'
import type { ChangeShared } from '#url/useAddress.ts'
import { SearchField } from '#filters/SearchField.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './MethodsView.module.css'

type SourcesProps = {
  readonly version: DataVersion
  readonly q: string
  readonly change: ChangeShared
}

const FIRST = 40

export function Sources({ version, q, change }: SourcesProps) {
  const { sources } = useTables(version, ['sources'])
  const [isWhole, setWhole] = useState(false)
  const found = sourcesMatching(sources, q)
  const shown = isWhole ? found : found.slice(0, FIRST)
  const tiers = SOURCE_TIERS.map((tier) => ({
    tier,
    many: sources.filter((source) => source.tier === tier).length,
  }))
  return (
    <section id="sources" className={styles.section}>
      <h2>Sources</h2>
      <p className={styles.prose}>
        {sources.length} in this version:{' '}
        {tiers.map(({ tier, many }) => `${many} ${tierWords(tier)}`).join(', ')}. Each piece of
        evidence says how its source was read.
      </p>
      <SearchField q={q} change={change} />
      <p role="status" className={styles.note}>
        {q
          ? `${found.length} of ${sources.length} ${found.length === 1 ? 'matches' : 'match'} “${q}”.`
          : `${sentenceCase(count(sources.length, 'source', 'sources'))}.`}
      </p>
      {found.length === 0 && (
        <p>
          No publisher, title or address contains these words.{' '}
          <Button variant="quiet" onClick={() => change({ q: '' })}>
            Show all sources
          </Button>
        </p>
      )}
      <ul className={styles.sources}>
        {shown.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <SourceLink source={source} id={source.id} />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button variant="secondary" onClick={() => setWhole(true)}>
          Show all {found.length}
        </Button>
      )}
    </section>
  )
}
