import { useTables } from '#data/useTables.ts'
import type { DataVersion } from '#domain/schema/datasetIndex.ts'
import { SOURCE_TIERS } from '#domain/schema/values.ts'
import { sourcesMatching } from '#domain/record/sourcesMatching.ts'
import { count, sentenceCase, tierWords } from '#domain/words/words.ts'
import { SourceLink } from '#evidence/CitationList.tsx'
import { ListFiles } from '#share/ListFiles.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { ShortList } from '#ui/ShortList.tsx'
import { useFirst } from '#ui/useFirst.ts'
import { useHere } from '#url/here.ts'
import type { ChangeShared } from '#url/useAddress.ts'
import type { DataPlace } from './dataListings.ts'
import { loadDataListings } from './loadDataListings.ts'
import styles from './MethodsView.module.css'

type SourcesProps = DataPlace & {
  readonly version: DataVersion
  readonly q: string
  readonly change: ChangeShared
}

const FIRST = 40

export function Sources({ version, q, change, ...place }: SourcesProps) {
  const { sources } = useTables(version, ['sources'])
  const isNamed = useHere().hash.startsWith('#source-')
  const found = sourcesMatching(sources, q)
  const { shown, list } = useFirst(found, FIRST, isNamed)
  const tiers = SOURCE_TIERS.map((tier) => ({
    tier,
    many: sources.filter((source) => source.tier === tier).length,
  }))
  return (
    <>
      <p className={styles.prose}>
        {sources.length} in this version:{' '}
        {tiers.map(({ tier, many }) => `${many} ${tierWords(tier)}`).join(', ')}. Each piece of
        evidence says how its source was read.
      </p>
      {/* The first letter is a step for Back, and the rest are not. */}
      <Field
        label="Words in sources"
        type="search"
        hint="Publisher, title or address"
        maxLength={200}
        value={q}
        onChange={(text) => change({ q: text }, { replace: q !== '' })}
      />
      <p data-said className={styles.note}>
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
      {found.length > 0 && (
        <ListFiles
          what="the sources listed"
          version={version}
          listing={async () => (await loadDataListings()).sourcesListing(place, found)}
        />
      )}
      <ShortList {...list} many={found.length}>
        <ul className={styles.sources}>
          {shown.map((source) => (
            <li key={source.id} id={`source-${source.id}`}>
              <SourceLink source={source} id={source.id} />
            </li>
          ))}
        </ul>
      </ShortList>
    </>
  )
}
